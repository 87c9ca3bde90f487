package org.onrecord.benchmarks.evaluate;

/** How many of how many. Counts only ever grow. */
final class Fraction {

    private long hits;
    private long of;

    void add(long moreHits, long outOf) {
        hits += moreHits;
        of += outOf;
    }

    void add(Fraction other) {
        add(other.hits, other.of);
    }

    long of() {
        return of;
    }

    boolean isEmpty() {
        return of == 0;
    }

    /** From 0 to 1; 0 where there was nothing to count. */
    double value() {
        return of == 0 ? 0 : (double) hits / of;
    }
}
