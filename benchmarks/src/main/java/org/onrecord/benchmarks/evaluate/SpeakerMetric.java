package org.onrecord.benchmarks.evaluate;

import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;

/** Speakers' names: end to end, and on softly paired quotes by how the source is mentioned. */
final class SpeakerMetric implements Metric {

    @Override
    public void count(Comparison comparison, Scores scores) {
        PrecisionRecall endToEnd = scores.f1("speaker end-to-end");
        for (int g = 0; g < comparison.gold().size(); g++) {
            AnnotatedQuote gold = comparison.gold().get(g).raw();
            if (comparison.required(g) && isKnown(comparison, gold)) {
                Comparison.Pair pair = comparison.ofGold(g);
                boolean soft = pair != null && pair.soft();
                boolean right = soft
                        && pair != null
                        && right(
                                gold,
                                comparison.predicted().get(pair.predicted()).raw());
                endToEnd.recall().add(right ? 1 : 0, 1);
                if (soft && pair != null) {
                    AnnotatedQuote predicted =
                            comparison.predicted().get(pair.predicted()).raw();
                    boolean resolved = !predicted.names().isEmpty();
                    scores.accuracy("speaker accuracy|soft", right);
                    scores.accuracy("speaker resolved|soft", resolved);
                    scores.accuracy("speaker accuracy|soft, " + mentionKind(gold), right);
                    scores.accuracy("speaker accuracy|resolved").add(right ? 1 : 0, resolved ? 1 : 0);
                }
            }
        }
        for (int p = 0; p < comparison.predicted().size(); p++) {
            AnnotatedQuote predicted = comparison.predicted().get(p).raw();
            if (comparison.judged(p) && !predicted.names().isEmpty()) {
                AnnotatedQuote gold = counterpart(comparison, p);
                if (gold == null || isKnown(comparison, gold)) {
                    endToEnd.precision().add(gold != null && right(gold, predicted) ? 1 : 0, 1);
                }
            }
        }
    }

    /** named, nominal, pronoun or none; any where the annotation does not say. */
    static String mentionKind(AnnotatedQuote quote) {
        String type = quote.sourceType() == null || quote.sourceType().isEmpty() ? "any" : quote.sourceType();
        if (type.startsWith("pronoun")) {
            return "pronoun";
        }
        return type.startsWith("named") ? "named" : type;
    }

    static boolean isKnown(Comparison comparison, AnnotatedQuote quote) {
        return !quote.names().isEmpty()
                && Selection.SpeakerConfidence.of(quote)
                                .compareTo(comparison.selection().speakerConfidence())
                        >= 0;
    }

    private static @Nullable AnnotatedQuote counterpart(Comparison comparison, int predicted) {
        Comparison.Pair pair = comparison.ofPredicted(predicted);
        if (pair == null || !pair.soft() || !comparison.active(comparison.gold().get(pair.gold()))) {
            return null;
        }
        return comparison.gold().get(pair.gold()).raw();
    }

    static boolean right(AnnotatedQuote gold, AnnotatedQuote predicted) {
        return gold.names().stream()
                .anyMatch(name -> predicted.names().stream().anyMatch(other -> NameMatch.match(name, other)));
    }
}
