package org.onrecord.store.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Lane;
import org.onrecord.store.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LedgerController {

    /** Days that are counted at most: a year. */
    private static final long MOST_DAYS = 366;

    /** Days that are counted if it is not said how many. */
    private static final long DAYS = 30;

    /** The lane of versions that no note is of. */
    private static final String UNKNOWN = "unknown";

    private final Ledger ledger;

    LedgerController(Ledger ledger) {
        this.ledger = ledger;
    }

    @Operation(operationId = "ledger", summary = "What became of all that was submitted, by day, source and lane")
    @GetMapping(
            path = "/ledger",
            produces = {"application/json", "text/csv"})
    public LedgerView ledger(
            @Parameter(description = "The first day, in UTC: 2026-03-01. Left out: 29 days before the last")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "The last day, at most 366 days on. Left out: today")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = "Only this publisher, spelt like this; unknown: where none was said")
                    @RequestParam(required = false)
                    @Nullable
                    String source,
            @Parameter(description = "Only this lane: live, backfill, or unknown")
                    @RequestParam(required = false)
                    @Nullable
                    String lane) {
        LocalDate last = to == null ? ledger.today() : day("to", to);
        LocalDate first = from == null ? last.minusDays(DAYS - 1) : day("from", from);
        if (first.isAfter(last)) {
            throw ProblemException.badParameter("from", "It is after the last day; exchange the two.");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw ProblemException.badParameter("from", "Ask for at most " + MOST_DAYS + " days at a time.");
        }
        return ledger.of(first, last, org.onrecord.store.page.Parameter.given("source", source), lane(lane));
    }

    private static @Nullable String lane(@Nullable String code) {
        if (code != null && Lane.ofCode(code).isEmpty() && !code.equals(UNKNOWN)) {
            throw ProblemException.badParameter("lane", "Give live, backfill or unknown, or leave it out.");
        }
        return code;
    }

    private static LocalDate day(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1970 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException noDay) {
            throw refused(name);
        }
        throw refused(name);
    }

    private static ProblemException refused(String name) {
        return ProblemException.badParameter(name, "Write it like 2026-03-01, from 1970 to 9999.");
    }
}
