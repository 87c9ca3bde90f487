package org.onrecord.benchmarks.evaluate;

/** Content and source together: soft and overlapping, or (strict) content, source and cue exact. */
final class FullQuoteMetric implements Metric {

    @Override
    public void count(Comparison comparison, Scores scores) {
        scores.f1("full quote");
        scores.f1("full quote strict");
        for (int g = 0; g < comparison.gold().size(); g++) {
            if (comparison.required(g)) {
                Comparison.Pair pair = comparison.ofGold(g);
                scores.recall("full quote", pair != null && full(comparison, pair));
                scores.recall("full quote strict", pair != null && strict(comparison, pair));
            }
        }
        for (int p = 0; p < comparison.predicted().size(); p++) {
            if (comparison.judged(p)) {
                Comparison.Pair pair = comparison.ofPredicted(p);
                boolean counts =
                        pair != null && comparison.active(comparison.gold().get(pair.gold()));
                scores.precision("full quote", counts && pair != null && full(comparison, pair));
                scores.precision("full quote strict", counts && pair != null && strict(comparison, pair));
            }
        }
    }

    /** Whether content and source of a pair are right: a Jaccard index of one half, and a common word. */
    static boolean full(Comparison comparison, Comparison.Pair pair) {
        return pair.soft()
                && comparison.sourcesOverlap(
                        comparison.gold().get(pair.gold()),
                        comparison.predicted().get(pair.predicted()));
    }

    private static boolean strict(Comparison comparison, Comparison.Pair pair) {
        ScoredQuote gold = comparison.gold().get(pair.gold());
        ScoredQuote predicted = comparison.predicted().get(pair.predicted());
        return ContentMetric.exact(comparison, pair)
                && gold.source().equals(predicted.source())
                && gold.cueEquals(predicted);
    }
}
