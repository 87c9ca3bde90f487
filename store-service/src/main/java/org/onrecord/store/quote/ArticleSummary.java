package org.onrecord.store.quote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The article that a quote stands in.
 *
 * @param id the article
 * @param version the version that is shown
 * @param url where it stands on the web
 * @param title its headline
 * @param publisher who published it
 * @param publishedAt when it was published
 */
public record ArticleSummary(
        String id,
        long version,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable Instant publishedAt) {}
