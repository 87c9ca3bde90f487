package org.onrecord.benchmarks.evaluate;

import java.util.HashSet;
import java.util.Set;

/** Cues with the same words, whatever their contents. */
final class CueMetric implements Metric {

    @Override
    public void count(Comparison comparison, Scores scores) {
        Set<Object> required = new HashSet<>();
        Set<Object> counted = new HashSet<>();
        Set<Object> uncounted = new HashSet<>();
        for (int g = 0; g < comparison.gold().size(); g++) {
            ScoredQuote quote = comparison.gold().get(g);
            if (quote.cueKey() != null) {
                (comparison.active(quote) ? counted : uncounted).add(quote.cueKey());
                if (comparison.required(g)) {
                    required.add(quote.cueKey());
                }
            }
        }
        uncounted.removeAll(counted);
        Set<Object> predicted = new HashSet<>();
        Set<Object> judged = new HashSet<>();
        for (int p = 0; p < comparison.predicted().size(); p++) {
            ScoredQuote quote = comparison.predicted().get(p);
            if (quote.cueKey() != null) {
                predicted.add(quote.cueKey());
                if (comparison.judged(p)) {
                    judged.add(quote.cueKey());
                }
            }
        }
        judged.removeAll(uncounted);
        scores.f1("cue exact").recall().add(shared(required, predicted), required.size());
        scores.f1("cue exact").precision().add(shared(judged, counted), judged.size());
    }

    static long shared(Set<?> one, Set<?> other) {
        return one.stream().filter(other::contains).count();
    }
}
