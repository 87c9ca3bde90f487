package org.onrecord.benchmarks.evaluate;

/** Cue, source and kind of the softly paired quotes. */
final class PairMetric implements Metric {

    @Override
    public void count(Comparison comparison, Scores scores) {
        for (int g = 0; g < comparison.gold().size(); g++) {
            Comparison.Pair pair = comparison.ofGold(g);
            if (comparison.required(g) && pair != null && pair.soft()) {
                count(
                        comparison,
                        comparison.gold().get(g),
                        comparison.predicted().get(pair.predicted()),
                        scores);
            }
        }
    }

    private static void count(Comparison comparison, ScoredQuote gold, ScoredQuote predicted, Scores scores) {
        boolean sourceExact = gold.source().equals(predicted.source());
        boolean sourceOverlap = comparison.sourcesOverlap(gold, predicted);
        scores.accuracy("cue exact|soft", gold.cueEquals(predicted));
        scores.accuracy("cue overlap|soft", gold.cueOverlaps(predicted) || gold.cueEquals(predicted));
        scores.accuracy("source exact|soft", sourceExact);
        scores.accuracy("source overlap|soft", sourceOverlap);
        if (!gold.source().isEmpty()) {
            scores.accuracy("source exact|soft, gold has one", sourceExact);
            scores.accuracy("source overlap|soft, gold has one", sourceOverlap);
        }
        String type = gold.raw().sourceType();
        String mentionKind = type != null && !type.isEmpty()
                ? SpeakerMetric.mentionKind(gold.raw())
                : gold.source().isEmpty() ? "none" : "any";
        scores.accuracy("source overlap|soft, " + mentionKind, sourceOverlap);
        String kind = predicted.raw().kind();
        if (kind != null) {
            scores.accuracy("kind accuracy|soft", kind.equals(gold.raw().kind()));
        }
    }
}
