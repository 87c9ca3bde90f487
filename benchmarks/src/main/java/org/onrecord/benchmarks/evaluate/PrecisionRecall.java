package org.onrecord.benchmarks.evaluate;

/** How much of what was predicted is right, and how much of what is right was predicted. */
final class PrecisionRecall {

    private final Fraction precision = new Fraction();
    private final Fraction recall = new Fraction();

    Fraction precision() {
        return precision;
    }

    Fraction recall() {
        return recall;
    }

    /** The harmonic mean of the two, from 0 to 1. */
    double f1() {
        double p = precision.value();
        double r = recall.value();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    void add(PrecisionRecall other) {
        precision.add(other.precision);
        recall.add(other.recall);
    }
}
