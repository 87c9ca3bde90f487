package org.onrecord.store.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Page;

/**
 * Some quotes, newest article first, and in the order of the article.
 *
 * @param quotes the quotes
 * @param next the cursor of the next page, absent on the last
 */
public record QuotePage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<QuoteView> quotes,
        @Nullable String next) {

    static QuotePage of(Page<QuoteRow> page) {
        return new QuotePage(page.map(QuoteRow::view).rows(), page.next());
    }
}
