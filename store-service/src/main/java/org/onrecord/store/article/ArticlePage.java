package org.onrecord.store.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Page;

/**
 * Some articles, newest first.
 *
 * @param articles the articles
 * @param next the cursor of the next page, absent on the last
 */
public record ArticlePage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ArticleListing> articles,
        @Nullable String next) {

    static ArticlePage of(Page<ArticleRow> page) {
        return new ArticlePage(page.map(ArticleRow::listing).rows(), page.next());
    }
}
