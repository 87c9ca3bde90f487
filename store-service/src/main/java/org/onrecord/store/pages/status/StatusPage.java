package org.onrecord.store.pages.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.onrecord.store.ledger.LedgerController;
import org.onrecord.store.ledger.LedgerRow;
import org.onrecord.store.pages.Links;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Is it well, how fast is it, what fails, and who is silent? From what the store knows. */
@Controller
class StatusPage {

    /** Days that the ledger is added up over. */
    private static final int DAYS = 7;

    private final Wellbeing wellbeing;
    private final StatusRows rows;
    private final LedgerController ledger;

    StatusPage(Wellbeing wellbeing, StatusRows rows, LedgerController ledger) {
        this.wellbeing = wellbeing;
        this.rows = rows;
        this.ledger = ledger;
    }

    @GetMapping(path = Links.BROWSE + "/status", produces = "text/html")
    String status(Model model) {
        Instant now = rows.now();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        LedgerRow week = ledger.ledger(today.minusDays(DAYS - 1).toString(), today.toString(), null, null)
                .total();
        Map<String, Long> letters = rows.openLetters();
        List<Source> sources = rows.sources();
        model.addAttribute("now", now);
        model.addAttribute("parts", wellbeing.parts());
        model.addAttribute("overall", wellbeing.overall());
        model.addAttribute("speed", rows.speed());
        model.addAttribute("week", week);
        model.addAttribute("letters", letters);
        model.addAttribute("silent", sources.stream().filter(Source::isSilent).toList());
        model.addAttribute("sources", sources);
        model.addAttribute("json", "/actuator/health");
        return "browse/status";
    }
}
