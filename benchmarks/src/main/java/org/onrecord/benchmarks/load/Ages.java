package org.onrecord.benchmarks.load;

import java.time.Duration;
import java.util.List;

/** How old articles were when they could be asked for. */
public record Ages(List<Duration> sorted) {

    public Ages {
        sorted = sorted.stream().sorted().toList();
    }

    /**
     * The smallest age that so many of them did not exceed (nearest rank).
     *
     * @param percent from 1 to 100
     * @throws IllegalStateException if there are none
     */
    public Duration percentile(int percent) {
        if (sorted.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        return sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
    }

    @Override
    public String toString() {
        return "%d articles: p50 %d ms, p99 %d ms, most %d ms"
                .formatted(
                        sorted.size(),
                        percentile(50).toMillis(),
                        percentile(99).toMillis(),
                        percentile(100).toMillis());
    }
}
