package org.onrecord.benchmarks.evaluate;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The figures of <a href="https://github.com/bbc/citron">BBC Citron</a>'s evaluation, on our words. */
final class CitronMetric implements Metric {

    @Override
    public void count(Comparison comparison, Scores scores) {
        if (comparison.selection().kind() != null) {
            return;
        }
        List<ScoredQuote> gold =
                comparison.gold().stream().filter(comparison::active).toList();
        List<ScoredQuote> predicted = IntStream.range(0, comparison.predicted().size())
                .filter(p -> !comparison.ignored(p))
                .mapToObj(comparison.predicted()::get)
                .toList();
        exact(scores, "citron cue exact", gold, predicted, CitronMetric::sameCue);
        exact(
                scores,
                "citron source exact",
                gold,
                predicted,
                (g, p) -> g.cueOverlaps(p) && g.source().equals(p.source()));
        exact(
                scores,
                "citron content exact",
                gold,
                predicted,
                (g, p) -> g.cueOverlaps(p) && g.content().equals(p.content()));
        exact(
                scores,
                "citron all exact",
                gold,
                predicted,
                (g, p) -> sameCue(g, p)
                        && g.source().equals(p.source())
                        && g.content().equals(p.content()));
        overlap(scores, "citron cue overlap", gold, predicted, ScoredQuote::cue);
        overlap(scores, "citron source overlap", gold, predicted, ScoredQuote::source);
        overlap(scores, "citron content overlap", gold, predicted, ScoredQuote::content);
    }

    private static boolean sameCue(ScoredQuote gold, ScoredQuote predicted) {
        return gold.cueKey() != null && gold.cueEquals(predicted);
    }

    private static void exact(
            Scores scores,
            String name,
            List<ScoredQuote> gold,
            List<ScoredQuote> predicted,
            BiPredicate<ScoredQuote, ScoredQuote> same) {
        scores.f1(name);
        gold.forEach(g -> scores.recall(name, predicted.stream().anyMatch(p -> same.test(g, p))));
        predicted.forEach(p -> scores.precision(name, gold.stream().anyMatch(g -> same.test(g, p))));
    }

    private static void overlap(
            Scores scores,
            String name,
            List<ScoredQuote> gold,
            List<ScoredQuote> predicted,
            Function<ScoredQuote, BitSet> part) {
        long shared = 0;
        for (ScoredQuote g : gold) {
            for (ScoredQuote p : predicted) {
                shared += Comparison.shared(part.apply(g), part.apply(p));
            }
        }
        for (String figure : List.of(name, "citron all overlap")) {
            scores.f1(figure).recall().add(shared, words(gold, part));
            scores.f1(figure).precision().add(shared, words(predicted, part));
        }
    }

    private static long words(List<ScoredQuote> quotes, Function<ScoredQuote, BitSet> part) {
        return quotes.stream()
                .mapToLong(quote -> part.apply(quote).cardinality())
                .sum();
    }
}
