package org.onrecord.store.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of what one source submitted on one day by one lane, or of all together. Each article version that was received is
 * counted in exactly one of the outcomes.
 *
 * @param source the publisher, {@code unknown} where none was said; absent in the total
 * @param day in UTC; absent in the total
 * @param lane {@code live} or {@code backfill}, {@code unknown} of versions that came before the store took note of what
 *     was submitted; absent in the total
 * @param received how many were received: the sum of the others
 * @param extracted shown now
 * @param unchanged said what the version before said
 * @param superseded gave way to a higher version
 * @param retracted taken down
 * @param pending neither extracted nor refused yet
 * @param rejected refused, for whatever reason
 * @param reasons of those refused how many for which reason
 */
public record LedgerRow(
        @Nullable String source,
        @Nullable LocalDate day,
        @Nullable String lane,
        long received,
        long extracted,
        long unchanged,
        long superseded,
        long retracted,
        long pending,
        long rejected,
        @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, Long> reasons) {

    /**
     * Adds up.
     *
     * @param outcomes how many came to which outcome
     * @param reasons how many were refused for which reason
     */
    static LedgerRow of(
            @Nullable String source,
            @Nullable LocalDate day,
            @Nullable String lane,
            Map<String, Long> outcomes,
            Map<String, Long> reasons) {
        SortedMap<String, Long> inOrder = new TreeMap<>(reasons);
        long rejected = sum(reasons);
        return new LedgerRow(
                source,
                day,
                lane,
                sum(outcomes) + rejected,
                outcomes.getOrDefault("extracted", 0L),
                outcomes.getOrDefault("unchanged", 0L),
                outcomes.getOrDefault("superseded", 0L),
                outcomes.getOrDefault("retracted", 0L),
                outcomes.getOrDefault("pending", 0L),
                rejected,
                inOrder);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
