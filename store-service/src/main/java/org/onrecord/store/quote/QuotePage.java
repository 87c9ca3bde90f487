package org.onrecord.store.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some quotes, in the order that was asked for.
 *
 * @param quotes the quotes
 * @param highlights where in each of these quotes the words of the search stand, by the quote's id; where asked for
 * @param total how many there are in all, where asked for; at most {@value QuoteSearch#MOST_COUNTED}
 * @param totalIsCapped whether there are more than that
 * @param next the cursor of the next page, absent on the last
 */
public record QuotePage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<QuoteView> quotes,
        @Nullable Map<String, List<Highlights.Place>> highlights,
        @Nullable Integer total,
        @Nullable Boolean totalIsCapped,
        @Nullable String next) {}
