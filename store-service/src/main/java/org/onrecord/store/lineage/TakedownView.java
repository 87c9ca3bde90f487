package org.onrecord.store.lineage;

import java.time.Instant;

/**
 * A takedown of an article.
 *
 * @param requestedAt when it was asked for: all that was received until then went
 * @param recordedAt when the store carried it out
 */
public record TakedownView(Instant requestedAt, Instant recordedAt) {}
