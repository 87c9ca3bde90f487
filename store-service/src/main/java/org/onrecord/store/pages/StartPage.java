package org.onrecord.store.pages;

import org.onrecord.store.problem.ProblemException;
import org.onrecord.store.quote.QuoteController;
import org.onrecord.store.quote.QuotePage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where readers begin: a search, and what is newest. */
@Controller
class StartPage {

    private static final String NEWEST = "8";

    private final QuoteController quotes;

    StartPage(QuoteController quotes) {
        this.quotes = quotes;
    }

    @GetMapping(path = Links.BROWSE, produces = "text/html")
    String start(Model model) {
        model.addAttribute("query", Query.none());
        QuotePage newest = quotes.quotes(Asked.quotes(Query.none()), null, null, null, NEWEST, null);
        model.addAttribute("results", Result.of(newest.quotes()));
        model.addAttribute("json", "/");
        return "browse/start";
    }

    @GetMapping(path = Links.BROWSE + "/**", produces = "text/html")
    String unknown() {
        throw ProblemException.unknown("page", "There is no such page. The links above lead to those there are.");
    }
}
