package org.onrecord.benchmarks.evaluate;

import java.util.BitSet;
import java.util.Set;

/**
 * Contents: exact (the same words), exact~ (the same but for a leading "that", "to", "if" …, which annotations include
 * or not by convention), soft (a Jaccard index of at least one half).
 */
final class ContentMetric implements Metric {

    @Override
    public void count(Comparison comparison, Scores scores) {
        scores.f1("content exact");
        scores.f1("content exact~");
        scores.f1("content soft");
        for (int g = 0; g < comparison.gold().size(); g++) {
            if (comparison.required(g)) {
                Comparison.Pair pair = comparison.ofGold(g);
                scores.recall("content exact", pair != null && exact(comparison, pair));
                scores.recall("content exact~", pair != null && lenient(comparison, pair));
                scores.recall("content soft", pair != null && pair.soft());
            }
        }
        for (int p = 0; p < comparison.predicted().size(); p++) {
            if (comparison.judged(p)) {
                Comparison.Pair pair = comparison.ofPredicted(p);
                boolean counts =
                        pair != null && comparison.active(comparison.gold().get(pair.gold()));
                scores.precision("content exact", counts && pair != null && exact(comparison, pair));
                scores.precision("content exact~", counts && pair != null && lenient(comparison, pair));
                scores.precision("content soft", counts && pair != null && pair.soft());
            }
        }
    }

    static boolean exact(Comparison comparison, Comparison.Pair pair) {
        return comparison
                .gold()
                .get(pair.gold())
                .content()
                .equals(comparison.predicted().get(pair.predicted()).content());
    }

    private static boolean lenient(Comparison comparison, Comparison.Pair pair) {
        if (exact(comparison, pair)) {
            return true;
        }
        return pair.soft()
                && withoutLead(comparison, comparison.gold().get(pair.gold()).content())
                        .equals(withoutLead(
                                comparison,
                                comparison.predicted().get(pair.predicted()).content()));
    }

    private static BitSet withoutLead(Comparison comparison, BitSet content) {
        Set<String> lead = WordSets.get("lead");
        BitSet rest = (BitSet) content.clone();
        while (rest.cardinality() > 1
                && lead.contains(comparison.article().words().lower(rest.nextSetBit(0)))) {
            rest.clear(rest.nextSetBit(0));
        }
        return rest;
    }
}
