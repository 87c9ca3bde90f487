package org.onrecord.store.pages.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.store.ledger.LedgerRow;
import org.onrecord.store.ledger.LedgerView;

/**
 * What became of what one source submitted.
 *
 * @param name the publisher
 * @param received how many articles
 * @param shown of these, shown now
 * @param rejected of these, refused
 * @param reasons why, and how many for each reason
 * @param last the last day on which any came
 */
public record LedgerSource(
        String name, long received, long shown, long rejected, Map<String, Long> reasons, LocalDate last) {

    /** The source that sent most first. */
    static List<LedgerSource> of(LedgerView ledger) {
        Map<String, LedgerSource> sources = new TreeMap<>();
        for (LedgerRow row : ledger.rows()) {
            String name = row.source();
            LocalDate day = row.day();
            if (name != null && day != null) {
                sources.merge(
                        name,
                        new LedgerSource(name, row.received(), row.extracted(), row.rejected(), row.reasons(), day),
                        LedgerSource::plus);
            }
        }
        return sources.values().stream()
                .sorted(Comparator.comparingLong(LedgerSource::received).reversed())
                .toList();
    }

    private LedgerSource plus(LedgerSource other) {
        Map<String, Long> both = new TreeMap<>(reasons);
        other.reasons.forEach((reason, count) -> both.merge(reason, count, Long::sum));
        return new LedgerSource(
                name,
                received + other.received,
                shown + other.shown,
                rejected + other.rejected,
                both,
                last.isAfter(other.last) ? last : other.last);
    }
}
