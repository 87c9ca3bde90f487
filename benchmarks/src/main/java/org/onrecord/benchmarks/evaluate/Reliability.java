package org.onrecord.benchmarks.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often predicted quotes of each confidence are right. A quote is right when an annotated one has at least half of
 * its words in common with it (Jaccard) and their sources share a word, or both have none: the scorer's full quote.
 * Quotes that the selection neither requires nor punishes are left out, as from the scores.
 */
final class Reliability {

    private static final int BINS = 10;

    /** A bin with fewer quotes is shown, but says little. */
    private static final int FEW = 30;

    private final int[] counts = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidences = new double[BINS];

    private Reliability() {}

    static Reliability of(Evaluation evaluation) {
        Reliability reliability = new Reliability();
        evaluation.comparisons().values().forEach(reliability::add);
        return reliability;
    }

    private void add(Comparison comparison) {
        for (int p = 0; p < comparison.predicted().size(); p++) {
            Double confidence = comparison.predicted().get(p).raw().confidence();
            if (comparison.judged(p) && confidence != null) {
                Comparison.Pair pair = comparison.ofPredicted(p);
                boolean isRight = pair != null
                        && comparison.active(comparison.gold().get(pair.gold()))
                        && FullQuoteMetric.full(comparison, pair);
                add(confidence, isRight);
            }
        }
    }

    private void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        counts[bin]++;
        confidences[bin] += confidence;
        right[bin] += isRight ? 1 : 0;
    }

    /** A table: bin, quotes, mean confidence, share that is right, the difference in points. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("-- reliability: a quote is right when content (soft) and source are");
        lines.add("confidence   quotes     mean    right   apart");
        for (int bin = 0; bin < BINS; bin++) {
            lines.add(line(bin));
        }
        return lines;
    }

    private String line(int bin) {
        String range = String.format(Locale.ROOT, "%.1f to %.1f", bin / (double) BINS, (bin + 1) / (double) BINS);
        if (counts[bin] == 0) {
            return range + "       none";
        }
        double mean = 100 * confidences[bin] / counts[bin];
        double share = 100.0 * right[bin] / counts[bin];
        return String.format(
                Locale.ROOT,
                "%s %8d   %6.1f   %6.1f   %5.1f%s",
                range,
                counts[bin],
                mean,
                share,
                share - mean,
                counts[bin] < FEW ? "  few" : "");
    }
}
