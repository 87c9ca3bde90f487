package org.onrecord.store.pages.lineage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of what is shown of an article that was shown before.
 *
 * @param articleId the article
 * @param title its headline as it is shown now, null where there is none or nothing is shown
 * @param publisher who published it, likewise
 * @param takenDown whether nothing of it is shown since
 * @param changedAt when
 * @param added how many quotes came with it
 * @param revised how many say something else since
 * @param retracted how many went
 */
public record Changed(
        String articleId,
        @Nullable String title,
        @Nullable String publisher,
        boolean takenDown,
        Instant changedAt,
        int added,
        int revised,
        int retracted) {}
