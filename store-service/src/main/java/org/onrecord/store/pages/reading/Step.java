package org.onrecord.store.pages.reading;

import org.jspecify.annotations.Nullable;

/**
 * A step from the words at a quote to who said it.
 *
 * @param words what stands there, or what it stands for
 * @param meaning what this step is
 * @param link where to see it, null where there is nothing to see
 */
public record Step(String words, String meaning, @Nullable String link) {}
