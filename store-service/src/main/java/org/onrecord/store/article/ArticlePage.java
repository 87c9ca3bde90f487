package org.onrecord.store.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some articles, newest first.
 *
 * @param articles the articles
 * @param next the cursor of the next page, absent on the last
 */
public record ArticlePage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ArticleListing> articles,
        @Nullable String next) {}
