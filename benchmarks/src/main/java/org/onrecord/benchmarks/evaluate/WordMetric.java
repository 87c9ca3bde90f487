package org.onrecord.benchmarks.evaluate;

import java.util.BitSet;

/**
 * Words inside any content, and those of them that are attributed rightly: some annotated and some predicted quote
 * with overlapping sources both hold the word. Blind to whether a quote is given in one piece or in two.
 */
final class WordMetric implements Metric {

    @Override
    public void count(Comparison comparison, Scores scores) {
        BitSet required = new BitSet();
        BitSet predicted = new BitSet();
        BitSet judged = new BitSet();
        for (int g = 0; g < comparison.gold().size(); g++) {
            if (comparison.required(g)) {
                required.or(comparison.gold().get(g).content());
            }
        }
        for (int p = 0; p < comparison.predicted().size(); p++) {
            predicted.or(comparison.predicted().get(p).content());
            if (comparison.judged(p)) {
                judged.or(comparison.predicted().get(p).content());
            }
        }
        judged.andNot(comparison.uncountedWords());
        add(scores.f1("content tokens"), required, judged, predicted, comparison.activeWords());
        BitSet attributed = attributed(comparison);
        add(scores.f1("attributed tokens"), required, judged, attributed, attributed);
    }

    private static void add(PrecisionRecall figure, BitSet required, BitSet judged, BitSet found, BitSet right) {
        figure.recall().add(Comparison.shared(required, found), required.cardinality());
        figure.precision().add(Comparison.shared(judged, right), judged.cardinality());
    }

    private static BitSet attributed(Comparison comparison) {
        BitSet attributed = new BitSet();
        for (ScoredQuote gold : comparison.gold()) {
            if (!comparison.active(gold)) {
                continue;
            }
            for (ScoredQuote predicted : comparison.predicted()) {
                BitSet shared = (BitSet) gold.content().clone();
                shared.and(predicted.content());
                if (!shared.isEmpty() && comparison.sourcesOverlap(gold, predicted)) {
                    attributed.or(shared);
                }
            }
        }
        return attributed;
    }
}
