package org.onrecord.benchmarks.stages;

import java.util.ArrayList;
import java.util.List;

/** How a count grew, and how fast in the middle of it, where neither a start nor an end slows it down. */
final class Progress {

    private static final double LOWEST = 0.1;
    private static final double HIGHEST = 0.9;

    private final List<Look> looks = new ArrayList<>();

    private record Look(long nanos, double count) {}

    /** @param nanos when, by {@link System#nanoTime()}; not earlier than the look before */
    void saw(long nanos, double count) {
        looks.add(new Look(nanos, count));
    }

    /**
     * The growth a second between the first look with a tenth of all growth and the last with no more than nine tenths;
     * where there are no two such looks, of the whole.
     *
     * @throws IllegalStateException if nothing grew
     */
    double perSecond() {
        if (looks.size() < 2
                || looks.get(0).count() == looks.get(looks.size() - 1).count()) {
            throw new IllegalStateException("nothing grew");
        }
        Look first = looks.get(0);
        Look last = looks.get(looks.size() - 1);
        double grown = last.count() - first.count();
        double from = first.count() + LOWEST * grown;
        double to = first.count() + HIGHEST * grown;
        List<Look> middle = looks.stream()
                .filter(look -> look.count() >= from && look.count() <= to)
                .toList();
        if (middle.size() < 2
                || middle.get(0).count() == middle.get(middle.size() - 1).count()) {
            return rate(first, last);
        }
        return rate(middle.get(0), middle.get(middle.size() - 1));
    }

    private static double rate(Look from, Look to) {
        return (to.count() - from.count()) * 1e9 / (to.nanos() - from.nanos());
    }
}
