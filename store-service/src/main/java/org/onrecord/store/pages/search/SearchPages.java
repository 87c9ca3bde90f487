package org.onrecord.store.pages.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.pages.Asked;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.onrecord.store.pages.Result;
import org.onrecord.store.pages.Turning;
import org.onrecord.store.quote.Highlights.Place;
import org.onrecord.store.quote.QuoteController;
import org.onrecord.store.quote.QuoteFacets;
import org.onrecord.store.quote.QuotePage;
import org.onrecord.store.quote.QuoteParameters;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds quotes, with a form that works without a script. */
@Controller
class SearchPages {

    private static final String PATH = Links.BROWSE + "/quotes";

    /** Quotes on one page: some screens of reading. */
    private static final String LIMIT = "20";

    private final QuoteController quotes;
    private final QuoteFacets facets;

    SearchPages(QuoteController quotes, QuoteFacets facets) {
        this.quotes = quotes;
        this.facets = facets;
    }

    @GetMapping(path = PATH, produces = "text/html")
    String search(
            @ParameterObject QuoteParameters form,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model) {
        Query query = Query.of(request).with("cursor", null);
        QuoteParameters parameters = Asked.quotes(query);
        String highlight = query.get("q") == null ? null : "true";
        QuotePage page = quotes.quotes(parameters, query.get("order"), highlight, "true", LIMIT, cursor);
        Map<String, List<Place>> found = page.highlights() == null ? Map.of() : page.highlights();
        model.addAttribute("query", query);
        model.addAttribute(
                "results",
                page.quotes().stream()
                        .map(quote -> Result.of(quote, found.getOrDefault(quote.quoteId(), List.of())))
                        .toList());
        model.addAttribute("total", page.total());
        model.addAttribute("capped", page.totalIsCapped());
        model.addAttribute("facets", Facet.of(query, PATH, facets.of(parameters.filter())));
        model.addAttribute("counted", QuoteFacets.MOST_COUNTED);
        Turning.links(model, query, PATH, cursor, page.next());
        model.addAttribute("json", query.with("cursor", cursor).on("/quotes"));
        return "browse/search";
    }
}
