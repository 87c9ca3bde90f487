package org.onrecord.benchmarks.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;
import org.onrecord.benchmarks.corpus.AnnotatedSpan;
import org.onrecord.benchmarks.corpus.CodePoints;
import org.onrecord.extraction.quote.Chain;
import org.onrecord.extraction.quote.FeatureRow;
import org.onrecord.extraction.quote.TrainingView;
import org.onrecord.extraction.text.Span;

/** Turns annotated articles into rows of features with their right labels. */
final class QuotesExamples {

    final List<QuotesChainTrainer.Example> examples = new ArrayList<>();
    private final FeatureRow features = new FeatureRow();
    private final FeatureRow steps = new FeatureRow();

    /** Adds the article's sentences with their cues: of the first kind those of saying and writing, of the second others. */
    void addCues(TrainingView view, List<AnnotatedQuote> quotes, CodePoints points) {
        byte[] labels = new byte[view.units()];
        for (AnnotatedQuote quote : quotes) {
            int[] cue = cue(view, quote, points);
            if (cue != null) {
                boolean speech = !Boolean.FALSE.equals(quote.speech());
                mark(labels, cue, 0, labels.length, speech ? Chain.BEGIN_FIRST : Chain.BEGIN_SECOND);
            }
        }
        for (int from = 0; from < view.units(); from = view.sentenceEnd(from)) {
            addCues(view, from, view.sentenceEnd(from), labels);
        }
    }

    /** Adds the article's annotated cues with what belongs to them: sources of the first kind, contents of the second. */
    void addFrames(TrainingView view, List<AnnotatedQuote> quotes, CodePoints points) {
        for (AnnotatedQuote quote : quotes) {
            int[] cue = cue(view, quote, points);
            if (cue != null) {
                addFrame(view, quote, cue, points);
            }
        }
    }

    private static int @Nullable [] cue(TrainingView view, AnnotatedQuote quote, CodePoints points) {
        return quote.cue() == null ? null : view.cueUnits(span(quote.cue(), points));
    }

    private void addCues(TrainingView view, int from, int to, byte[] labels) {
        int[][] rows = new int[to - from][];
        int[][] stepRows = new int[to - from][];
        boolean[] outside = new boolean[to - from];
        for (int u = from; u < to; u++) {
            view.cueRows(u, features, steps);
            rows[u - from] = copy(features);
            stepRows[u - from] = copy(steps);
            outside[u - from] = view.isRegion(u);
        }
        examples.add(new QuotesChainTrainer.Example(rows, stepRows, repaired(labels, from, to, outside), outside));
    }

    /** Labels that the chain allows: none in a region, and no inside without its begin. */
    private static byte[] repaired(byte[] labels, int from, int to, boolean[] outside) {
        byte[] row = Arrays.copyOfRange(labels, from, to);
        for (int i = 0; i < row.length; i++) {
            int before = i == 0 ? Chain.OUTSIDE : row[i - 1];
            if (outside[i]) {
                row[i] = Chain.OUTSIDE;
            } else if (!Chain.mayFollow(before, row[i])) {
                row[i]--;
            }
        }
        return row;
    }

    private void addFrame(TrainingView view, AnnotatedQuote quote, int[] cue, CodePoints points) {
        int[] window = view.frame(cue[0], cue[1]);
        int n = window[1] - window[0];
        byte[] labels = new byte[n];
        for (AnnotatedSpan content : quote.contents()) {
            markIn(view, labels, content, points, window, Chain.BEGIN_SECOND);
        }
        for (AnnotatedSpan source : quote.sources()) {
            markIn(view, labels, source, points, window, Chain.BEGIN_FIRST);
        }
        int[][] rows = new int[n][];
        int[][] stepRows = new int[n][];
        boolean[] outside = new boolean[n];
        for (int u = window[0]; u < window[1]; u++) {
            view.frameRows(u, features, steps);
            boolean inCue = u >= cue[0] && u < cue[1];
            rows[u - window[0]] = inCue ? new int[0] : copy(features);
            stepRows[u - window[0]] = copy(steps);
            outside[u - window[0]] = inCue;
        }
        examples.add(new QuotesChainTrainer.Example(rows, stepRows, repaired(labels, 0, n, outside), outside));
    }

    private static void markIn(
            TrainingView view, byte[] labels, AnnotatedSpan span, CodePoints points, int[] window, int begin) {
        int[] units = view.unitsOf(span(span, points));
        if (units != null) {
            mark(labels, units, window[0], window[1], begin);
        }
    }

    private static void mark(byte[] labels, int[] units, int from, int to, int begin) {
        for (int u = Math.max(units[0], from); u < Math.min(units[1], to); u++) {
            labels[u - from] = (byte) (u == Math.max(units[0], from) ? begin : begin + 1);
        }
    }

    private static int[] copy(FeatureRow row) {
        return Arrays.copyOf(row.values(), row.size());
    }

    static Span span(AnnotatedSpan span, CodePoints points) {
        return new Span(points.toUtf16(span.start()), points.toUtf16(span.end()));
    }
}
