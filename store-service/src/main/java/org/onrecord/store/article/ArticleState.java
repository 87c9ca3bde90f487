package org.onrecord.store.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article id.
 *
 * @param versionId the row of the version that is shown, null where none is
 * @param retractedAt the newest takedown, null where there was none
 */
record ArticleState(@Nullable Long versionId, @Nullable Instant retractedAt) {}
