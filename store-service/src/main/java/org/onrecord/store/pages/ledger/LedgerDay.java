package org.onrecord.store.pages.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.store.ledger.LedgerRow;
import org.onrecord.store.ledger.LedgerView;
import org.onrecord.store.pages.chart.Bars;

/**
 * What became of what all sources submitted on one day.
 *
 * @param day in UTC
 * @param shown extracted, and shown now
 * @param passed over because they said nothing new, or a newer version came: unchanged or superseded
 * @param retracted taken down
 * @param pending not read yet
 * @param rejected refused
 */
public record LedgerDay(LocalDate day, long shown, long passed, long retracted, long pending, long rejected) {

    static List<LedgerDay> of(LedgerView ledger) {
        Map<LocalDate, LedgerDay> days = new TreeMap<>();
        for (LedgerRow row : ledger.rows()) {
            LocalDate day = row.day();
            if (day != null) {
                days.merge(day, of(day, row), LedgerDay::plus);
            }
        }
        return List.copyOf(days.values());
    }

    /** One column for each day, those on which nothing came among them. */
    static List<Bars.Column> columns(LedgerView ledger) {
        Map<LocalDate, LedgerDay> days = new TreeMap<>();
        of(ledger).forEach(day -> days.put(day.day(), day));
        return ledger.from()
                .datesUntil(ledger.to().plusDays(1))
                .map(day -> days.getOrDefault(day, new LedgerDay(day, 0, 0, 0, 0, 0))
                        .column())
                .toList();
    }

    public long received() {
        return shown + passed + retracted + pending + rejected;
    }

    private Bars.Column column() {
        return new Bars.Column(
                day,
                List.of(
                        new Bars.Part("bar-shown", "shown", shown),
                        new Bars.Part("bar-passed", "unchanged or superseded", passed),
                        new Bars.Part("bar-retracted", "taken down", retracted),
                        new Bars.Part("bar-pending", "pending", pending),
                        new Bars.Part("bar-rejected", "rejected", rejected)));
    }

    private static LedgerDay of(LocalDate day, LedgerRow row) {
        return new LedgerDay(
                day,
                row.extracted(),
                row.unchanged() + row.superseded(),
                row.retracted(),
                row.pending(),
                row.rejected());
    }

    private LedgerDay plus(LedgerDay other) {
        return new LedgerDay(
                day,
                shown + other.shown,
                passed + other.passed,
                retracted + other.retracted,
                pending + other.pending,
                rejected + other.rejected);
    }
}
