package org.onrecord.store.quote;

import java.util.UUID;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.store.HexId;
import org.onrecord.store.problem.ProblemException;

/** Finds the quote that an address names. */
public final class QuoteLookup {

    private final QuoteSearch search;

    QuoteLookup(QuoteSearch search) {
        this.search = search;
    }

    /** @throws ProblemException if it is not shown: there is none, or its article was corrected or taken down */
    public QuoteView require(String id) {
        UUID quoteId = uuid(id);
        return search.byId(quoteId)
                .orElseThrow(() -> search.formerArticleOf(quoteId).isPresent()
                        ? ProblemException.gone(
                                "quote-withdrawn",
                                "The quote no longer stands in its article",
                                "Its article was corrected. Ask for the article's quotes as they are now.")
                        : unknown());
    }

    private static UUID uuid(String id) {
        try {
            return HexId.uuid(new QuoteId(id).value());
        } catch (InvalidFieldException noId) {
            throw unknown();
        }
    }

    /** The refusal of a quote that is not there. */
    public static ProblemException unknown() {
        return ProblemException.unknown(
                "quote", "No quote has this id; it may have been taken down. GET /quotes finds those there are.");
    }
}
