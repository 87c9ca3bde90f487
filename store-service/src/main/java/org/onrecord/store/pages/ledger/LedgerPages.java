package org.onrecord.store.pages.ledger;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.ledger.LedgerController;
import org.onrecord.store.ledger.LedgerView;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.onrecord.store.pages.chart.Bars;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of all that was submitted, by day and by source. */
@Controller
class LedgerPages {

    private final LedgerController ledger;

    LedgerPages(LedgerController ledger) {
        this.ledger = ledger;
    }

    @GetMapping(path = Links.BROWSE + "/ledger", produces = "text/html")
    String ledger(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String lane,
            HttpServletRequest request,
            Model model) {
        Query query = Query.of(request);
        LedgerView view = ledger.ledger(query.get("from"), query.get("to"), query.get("source"), query.get("lane"));
        model.addAttribute("query", query);
        model.addAttribute("ledger", view);
        model.addAttribute("days", LedgerDay.of(view));
        model.addAttribute("chart", Bars.of(LedgerDay.columns(view)));
        model.addAttribute("sources", LedgerSource.of(view));
        model.addAttribute("json", query.on("/ledger"));
        return "browse/ledger";
    }
}
