package org.onrecord.benchmarks.evaluate;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Every contiguous source, cue and content span by itself, exact, as CofeNet (Wang et al., COLING 2022) counts them.
 */
final class SpanMetric implements Metric {

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
        add(scores.f1("source span exact"), spans(gold, ScoredQuote::source), spans(predicted, ScoredQuote::source));
        add(scores.f1("cue span exact"), cues(gold), cues(predicted));
        add(scores.f1("content span exact"), spans(gold, ScoredQuote::content), spans(predicted, ScoredQuote::content));
    }

    private static void add(PrecisionRecall figure, Set<Object> gold, Set<Object> predicted) {
        long shared = CueMetric.shared(gold, predicted);
        figure.recall().add(shared, gold.size());
        figure.precision().add(shared, predicted.size());
    }

    private static Set<Object> cues(List<ScoredQuote> quotes) {
        Set<Object> spans = spans(quotes, ScoredQuote::cue);
        for (ScoredQuote quote : quotes) {
            if (quote.cueKey() != null && quote.cue().isEmpty()) {
                // A list of offsets: no run of words, which are lists too, starts with this.
                spans.add(List.of("place", quote.cueKey()));
            }
        }
        return spans;
    }

    private static Set<Object> spans(List<ScoredQuote> quotes, Function<ScoredQuote, BitSet> part) {
        Set<Object> runs = new HashSet<>();
        for (ScoredQuote quote : quotes) {
            BitSet words = part.apply(quote);
            for (int start = words.nextSetBit(0); start >= 0; ) {
                int end = words.nextClearBit(start);
                runs.add(List.of(start, end));
                start = words.nextSetBit(end);
            }
        }
        return runs;
    }
}
