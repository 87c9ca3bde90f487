package org.onrecord.store.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.quote.QuoteView;

/**
 * How the quotes of two versions of an article differ.
 *
 * @param articleId the article
 * @param from the earlier version, absent where there is none before the other
 * @param to the later one
 * @param added quotes that only the later version has
 * @param revised quotes of both that say something else in the later one
 * @param retracted quotes that only the earlier version has
 * @param unchanged how many quotes are the same in both; where they stand in the text is not counted
 */
public record ChangesView(
        String articleId,
        @Nullable VersionView from,
        VersionView to,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<QuoteView> added,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<RevisedQuote> revised,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<QuoteView> retracted,
        int unchanged) {}
