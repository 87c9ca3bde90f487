package org.onrecord.benchmarks.storeload;

import java.util.Arrays;

/**
 * How long answers took.
 *
 * @param sorted nanoseconds, the shortest first; at least one
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Latencies(long[] sorted) {

    Latencies {
        Arrays.sort(sorted);
    }

    /** @param percent from 0 to 100 */
    double millis(double percent) {
        int index = (int) Math.ceil(percent / 100 * sorted.length) - 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, index))] / 1e6;
    }

    /** How many answers. */
    int count() {
        return sorted.length;
    }

    /** Median and 99th percentile, and of how many answers. */
    @Override
    public String toString() {
        return "median %7.1f ms   p99 %7.1f ms   of %d".formatted(millis(50), millis(99), sorted.length);
    }
}
