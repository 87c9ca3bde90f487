package org.onrecord.benchmarks.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the <a href="https://github.com/sfu-discourse-lab/GenderGapTracker">Gender Gap Tracker</a>'s
 * evaluation: a quote is found where a prediction covers more than 0.3 (0.8) of its stretch.
 */
final class GenderGapMetric implements Metric {

    @Override
    public void count(Comparison comparison, Scores scores) {
        if (comparison.selection().kind() != null) {
            return;
        }
        count(comparison, scores, 0.3);
        count(comparison, scores, 0.8);
    }

    private static void count(Comparison comparison, Scores scores, double threshold) {
        List<ScoredQuote> left =
                new ArrayList<>(IntStream.range(0, comparison.predicted().size())
                        .filter(p -> !comparison.ignored(p))
                        .mapToObj(comparison.predicted()::get)
                        .toList());
        PrecisionRecall quotes = scores.f1("ggt quotes " + threshold);
        Fraction speakers = scores.accuracy("ggt speaker match " + threshold);
        for (ScoredQuote gold : comparison.gold()) {
            if (!comparison.active(gold)) {
                continue;
            }
            ScoredQuote found = best(gold, left, threshold);
            quotes.recall().add(found == null ? 0 : 1, 1);
            if (found != null) {
                left.remove(found);
                quotes.precision().add(1, 1);
                boolean bothWithout =
                        gold.sourceSpans().isEmpty() && found.sourceSpans().isEmpty();
                speakers.add(bothWithout || covered(gold.sourceSpans(), found.sourceSpans()) > 0 ? 1 : 0, 1);
            }
        }
        quotes.precision().add(0, left.size());
    }

    private static @Nullable ScoredQuote best(ScoredQuote gold, List<ScoredQuote> predicted, double threshold) {
        ScoredQuote best = null;
        double most = 0;
        for (ScoredQuote candidate : predicted) {
            double covered = covered(gold.contentSpans(), candidate.contentSpans());
            if (covered > threshold && covered > most) {
                best = candidate;
                most = covered;
            }
        }
        return best;
    }

    /** The share of the first stretch, from its first span to its last, that the second covers. */
    private static double covered(List<int[]> first, List<int[]> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        int[] a = hull(first);
        int[] b = hull(second);
        int shared = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
        return (double) shared / Math.max(1, a[1] - a[0]);
    }

    private static int[] hull(List<int[]> spans) {
        int start = spans.stream().mapToInt(span -> span[0]).min().orElseThrow();
        int end = spans.stream().mapToInt(span -> span[1]).max().orElseThrow();
        return new int[] {start, end};
    }
}
