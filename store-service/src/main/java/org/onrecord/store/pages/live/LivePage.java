package org.onrecord.store.pages.live;

import jakarta.servlet.http.HttpServletRequest;
import org.onrecord.store.pages.Asked;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.onrecord.store.pages.Result;
import org.onrecord.store.quote.QuoteController;
import org.onrecord.store.quote.QuotePage;
import org.onrecord.store.quote.QuoteParameters;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Quotes as they come: the newest, and with a script what is published, revised and retracted from then on. */
@Controller
class LivePage {

    private static final String PATH = Links.BROWSE + "/live";
    private static final String NEWEST = "10";

    private final QuoteController quotes;

    LivePage(QuoteController quotes) {
        this.quotes = quotes;
    }

    @GetMapping(path = PATH, produces = "text/html")
    String live(@ParameterObject QuoteParameters form, HttpServletRequest request, Model model) {
        Query query = Query.of(request);
        QuotePage newest = quotes.quotes(Asked.quotes(query), null, null, null, NEWEST, null);
        model.addAttribute("query", query);
        model.addAttribute("results", Result.of(newest.quotes()));
        model.addAttribute("stream", query.on("/quotes/stream"));
        model.addAttribute("json", query.on("/quotes"));
        return "browse/live";
    }
}
