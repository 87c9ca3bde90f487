package org.onrecord.benchmarks.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named figures of one article or of many; those of many are the sums of those of each. */
final class Scores {

    private final Map<String, PrecisionRecall> f1 = new LinkedHashMap<>();
    private final Map<String, Fraction> accuracy = new LinkedHashMap<>();

    PrecisionRecall f1(String name) {
        return f1.computeIfAbsent(name, any -> new PrecisionRecall());
    }

    Fraction accuracy(String name) {
        return accuracy.computeIfAbsent(name, any -> new Fraction());
    }

    Map<String, PrecisionRecall> allF1() {
        return f1;
    }

    Map<String, Fraction> allAccuracies() {
        return accuracy;
    }

    void precision(String name, boolean hit) {
        f1(name).precision().add(hit ? 1 : 0, 1);
    }

    void recall(String name, boolean hit) {
        f1(name).recall().add(hit ? 1 : 0, 1);
    }

    void accuracy(String name, boolean hit) {
        accuracy(name).add(hit ? 1 : 0, 1);
    }

    void add(Scores other) {
        other.f1.forEach((name, figure) -> f1(name).add(figure));
        other.accuracy.forEach((name, figure) -> accuracy(name).add(figure));
    }
}
