package org.onrecord.store.sameword;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.problem.ProblemException;
import org.onrecord.store.quote.QuoteLookup;
import org.onrecord.store.term.Sameness;
import org.onrecord.store.term.Word;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SameWordsController {

    /** The longest text that is looked for, in UTF-16 code units. */
    private static final int LONGEST = 5_000;

    private final SameWordsSearch search;
    private final QuoteLookup quotes;

    SameWordsController(SameWordsSearch search, QuoteLookup quotes) {
        this.search = search;
        this.quotes = quotes;
    }

    @Operation(
            operationId = "sameWordsAsQuote",
            summary = "The same words across articles, exact and near: first, by whom, on whose own, how altered")
    @GetMapping(path = "/quotes/{id}/same", produces = "application/json")
    SameWords sameAs(@PathVariable String id) {
        return search.find(quotes.require(id).text());
    }

    @Operation(operationId = "sameWords", summary = "These words across articles, exact and near")
    @GetMapping(path = "/same-words", produces = "application/json")
    SameWords same(
            @Parameter(description = "The words, at least three of them; up to 5,000 characters")
                    @RequestParam(required = false)
                    @Nullable
                    String text) {
        if (text == null || text.length() > LONGEST || Word.of(text).size() < Sameness.FEWEST_WORDS) {
            throw ProblemException.badParameter(
                    "text", "Give the words to look for: at least three, at most " + LONGEST + " characters.");
        }
        return search.find(text);
    }
}
