package org.onrecord.benchmarks.evaluate;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;

/** Errors by type and by kind of quote: that of the annotated quote, or of the predicted one in a false alarm. */
final class ErrorCounts {

    private final Map<ErrorType, Map<String, Integer>> counts = new EnumMap<>(ErrorType.class);
    private final Map<String, Integer> quotes = new TreeMap<>();

    static ErrorCounts of(Evaluation evaluation) {
        ErrorCounts counts = new ErrorCounts();
        evaluation.comparisons().values().forEach(counts::add);
        return counts;
    }

    int of(ErrorType type, String kind) {
        return counts.getOrDefault(type, Map.of()).getOrDefault(kind, 0);
    }

    /** How many quotes of a kind are annotated. */
    int quotes(String kind) {
        return quotes.getOrDefault(kind, 0);
    }

    private void add(Comparison comparison) {
        for (int g = 0; g < comparison.gold().size(); g++) {
            if (comparison.required(g)) {
                String kind = String.valueOf(comparison.gold().get(g).raw().kind());
                quotes.merge(kind, 1, Integer::sum);
                annotated(comparison, g, kind);
            }
        }
        for (int p = 0; p < comparison.predicted().size(); p++) {
            if (comparison.judged(p) && comparison.ofPredicted(p) == null) {
                count(ErrorType.FALSE_ALARM, comparison.predicted().get(p).kind());
            }
        }
    }

    private void annotated(Comparison comparison, int g, String kind) {
        Comparison.Pair pair = comparison.ofGold(g);
        if (pair == null) {
            count(ErrorType.MISSED, kind);
            return;
        }
        ScoredQuote gold = comparison.gold().get(g);
        ScoredQuote predicted = comparison.predicted().get(pair.predicted());
        content(pair, gold.content(), predicted.content(), kind);
        if (pair.soft()) {
            source(comparison, gold, predicted, kind);
            if (!gold.cueOverlaps(predicted) && !gold.cueEquals(predicted)) {
                count(ErrorType.WRONG_CUE, kind);
            } else if (!gold.cueEquals(predicted)) {
                count(ErrorType.CUE_BOUNDS, kind);
            }
            if (!predicted.kind().equals(gold.kind())) {
                count(ErrorType.WRONG_KIND, kind);
            }
        }
    }

    private void content(Comparison.Pair pair, BitSet gold, BitSet predicted, String kind) {
        boolean more = !isWithin(predicted, gold);
        boolean less = !isWithin(gold, predicted);
        if (!pair.soft()) {
            count(more && less ? ErrorType.ELSEWHERE : more ? ErrorType.FAR_TOO_LONG : ErrorType.FAR_TOO_SHORT, kind);
            return;
        }
        if (more) {
            count(ErrorType.TOO_LONG, kind);
        }
        if (less) {
            count(ErrorType.TOO_SHORT, kind);
        }
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    private void source(Comparison comparison, ScoredQuote gold, ScoredQuote predicted, String kind) {
        if (comparison.sourcesOverlap(gold, predicted)) {
            speaker(comparison, gold.raw(), predicted.raw(), kind);
        } else if (predicted.source().isEmpty()) {
            count(ErrorType.MISSING_SOURCE, kind);
        } else {
            count(gold.source().isEmpty() ? ErrorType.INVENTED_SOURCE : ErrorType.WRONG_SOURCE, kind);
        }
    }

    private void speaker(Comparison comparison, AnnotatedQuote gold, AnnotatedQuote predicted, String kind) {
        if (!SpeakerMetric.isKnown(comparison, gold) || SpeakerMetric.right(gold, predicted)) {
            return;
        }
        count(predicted.names().isEmpty() ? ErrorType.OPEN_SPEAKER : ErrorType.WRONG_SPEAKER, kind);
    }

    private void count(ErrorType type, String kind) {
        counts.computeIfAbsent(type, none -> new TreeMap<>()).merge(kind, 1, Integer::sum);
    }
}
