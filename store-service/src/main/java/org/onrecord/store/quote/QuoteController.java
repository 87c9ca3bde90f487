package org.onrecord.store.quote;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Page;
import org.onrecord.store.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class QuoteController {

    private final QuoteSearch search;

    QuoteController(QuoteSearch search) {
        this.search = search;
    }

    @Operation(operationId = "quotes", summary = "Who said what: newest article first, in the order of the article")
    @GetMapping(path = "/quotes", produces = "application/json")
    QuotePage quotes(
            @Parameter(description = "Whole words of the speaker's name; case and accents do not matter")
                    @RequestParam(required = false)
                    @Nullable
                    String speaker,
            @Parameter(description = "Words of the quote: word word, \"a phrase\", this or that, -not this")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "How the words are given", schema = @Schema(implementation = QuoteKind.class))
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Only those of this article") @RequestParam(required = false) @Nullable
                    String article,
            @Parameter(description = "Only those of this person or organisation, whatever articles call them")
                    @RequestParam(required = false)
                    @Nullable
                    String identity,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        QuoteFilter filter = QuoteFilter.of(speaker, q, kind, article, identity);
        int most = Limit.of(limit);
        List<QuoteRow> rows = search.find(filter, Cursor.decode(cursor, QuoteSearch.KEY_COLUMNS), most + 1);
        return QuotePage.of(Page.of(rows, most, QuoteRow::cursor));
    }

    @Operation(operationId = "quote", summary = "A quote by its id")
    @GetMapping(path = "/quotes/{id}", produces = "application/json")
    QuoteView quote(@PathVariable String id) {
        UUID quoteId = uuid(id);
        return search.byId(quoteId)
                .map(QuoteRow::view)
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

    private static ProblemException unknown() {
        return ProblemException.unknown(
                "quote", "No quote has this id; it may have been taken down. GET /quotes finds those there are.");
    }
}
