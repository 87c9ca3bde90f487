package org.onrecord.store.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param quotes how many quotes it has
 * @param entities how many entities it names
 */
public record ArticleListing(
        String articleId,
        long articleVersion,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Instant publishedAt,
        @Nullable String language,
        Instant receivedAt,
        int quotes,
        int entities) {}
