package org.onrecord.store.quote;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Flag;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Page;
import org.onrecord.store.problem.ProblemException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class QuoteController {

    private final QuoteSearch search;
    private final QuoteLookup lookup;

    QuoteController(QuoteSearch search, QuoteLookup lookup) {
        this.search = search;
        this.lookup = lookup;
    }

    @Operation(operationId = "quotes", summary = "Who said what: newest article first, in the order of the article")
    @GetMapping(path = "/quotes", produces = "application/json")
    public QuotePage quotes(
            @ParameterObject QuoteParameters parameters,
            @Parameter(
                            description = "Which articles come first",
                            schema =
                                    @Schema(
                                            allowableValues = {"newest", "oldest"},
                                            defaultValue = "newest"))
                    @RequestParam(required = false)
                    @Nullable
                    String order,
            @Parameter(
                            description = "Whether to say where in each quote the words of q stand",
                            schema = @Schema(type = "boolean"))
                    @RequestParam(required = false)
                    @Nullable
                    String highlight,
            @Parameter(
                            description = "Whether to say how many there are in all, up to 10,000",
                            schema = @Schema(type = "boolean"))
                    @RequestParam(required = false)
                    @Nullable
                    String total,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        QuoteFilter filter = parameters.filter();
        QuoteOrder by = QuoteOrder.of(order);
        boolean highlighted = Boolean.TRUE.equals(Flag.of("highlight", highlight));
        boolean counted = Boolean.TRUE.equals(Flag.of("total", total));
        if (highlighted && filter.words() == null) {
            throw ProblemException.badParameter("highlight", "Give q as well: its words are what is highlighted.");
        }
        int most = Limit.of(limit);
        Page<QuoteView> page = Page.of(
                        search.find(filter, by, Cursor.decode(cursor, QuoteOrder.KEY_COLUMNS), most + 1),
                        most,
                        QuoteRow::cursor)
                .map(QuoteRow::view);
        Integer matches = counted ? search.count(filter, QuoteSearch.MOST_COUNTED + 1) : null;
        return new QuotePage(
                page.rows(),
                highlighted ? search.highlights(String.valueOf(filter.words()), page.rows()) : null,
                matches == null ? null : Math.min(matches, QuoteSearch.MOST_COUNTED),
                matches == null ? null : matches > QuoteSearch.MOST_COUNTED,
                page.next());
    }

    @Operation(operationId = "quote", summary = "A quote by its id")
    @GetMapping(path = "/quotes/{id}", produces = "application/json")
    public QuoteView quote(@PathVariable String id) {
        return lookup.require(id);
    }
}
