package org.onrecord.benchmarks.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;
import org.onrecord.benchmarks.corpus.AnnotatedSpan;
import org.onrecord.benchmarks.corpus.CodePoints;
import org.onrecord.extraction.quote.QuoteModel;
import org.onrecord.extraction.quote.TrainingView;

/** Turns annotated articles into choices among readings, each with the one that comes nearest to the annotation. */
final class QuotesChoices {

    /** As in the scorer: a content with less in common with the annotated one is another content. */
    private static final double LEAST_SHARED = 0.5;

    record Gold(BitSet cue, BitSet sources, BitSet contents, boolean speech) {}

    final List<QuotesJudgeTrainer.Example> examples = new ArrayList<>();

    void add(TrainingView view, List<AnnotatedQuote> quotes, CodePoints points, QuoteModel model) {
        List<Gold> golds = golds(view, quotes, points);
        for (List<TrainingView.Option> options : view.options(model)) {
            int right = -1;
            double best = 0;
            int[][] rows = new int[options.size()][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = options.get(i).features();
                double agreement = agreement(options.get(i), golds);
                if (agreement > best) {
                    best = agreement;
                    right = i;
                }
            }
            if (rows.length > 0) {
                examples.add(new QuotesJudgeTrainer.Example(rows, right));
            }
        }
    }

    /** What a found quote of speech is worth, as the scorer counts it. */
    enum Verdict {
        RIGHT,
        WRONG,
        /** It is an annotated attribution of something else than speech, or stands in one: neither right nor wrong. */
        UNCOUNTED
    }

    /** Right is what has at least half of its content in common with an annotated one, and a source. */
    static Verdict verdict(TrainingView.Found found, List<Gold> golds) {
        BitSet sources = bits(found.sources());
        BitSet contents = bits(found.contents());
        BitSet speech = new BitSet();
        BitSet other = new BitSet();
        Gold nearest = null;
        double most = 0;
        for (Gold gold : golds) {
            double shared = shared(contents, gold.contents());
            if (shared > most) {
                most = shared;
                nearest = gold;
            }
            (gold.speech() ? speech : other).or(gold.contents());
        }
        if (nearest != null && most >= LEAST_SHARED) {
            boolean sameSource = sources.isEmpty()
                    ? nearest.sources().isEmpty()
                    : nearest.sources().intersects(sources);
            return !nearest.speech() ? Verdict.UNCOUNTED : sameSource ? Verdict.RIGHT : Verdict.WRONG;
        }
        other.andNot(speech);
        other.and(contents);
        return other.cardinality() * 2 >= contents.cardinality() ? Verdict.UNCOUNTED : Verdict.WRONG;
    }

    static List<Gold> golds(TrainingView view, List<AnnotatedQuote> quotes, CodePoints points) {
        List<Gold> golds = new ArrayList<>();
        for (AnnotatedQuote quote : quotes) {
            AnnotatedSpan cue = quote.cue();
            int[] units = cue == null ? null : view.cueUnits(QuotesExamples.span(cue, points));
            if (units != null) {
                golds.add(new Gold(
                        bits(List.of(units)),
                        bits(units(view, quote.sources(), points)),
                        bits(units(view, quote.contents(), points)),
                        !Boolean.FALSE.equals(quote.speech())));
            }
        }
        return golds;
    }

    private static List<int[]> units(TrainingView view, List<AnnotatedSpan> spans, CodePoints points) {
        List<int[]> units = new ArrayList<>();
        for (AnnotatedSpan span : spans) {
            int[] each = view.unitsOf(QuotesExamples.span(span, points));
            if (each != null) {
                units.add(each);
            }
        }
        return units;
    }

    private static double agreement(TrainingView.Option option, List<Gold> golds) {
        BitSet cue = bits(List.of(option.cue()));
        BitSet sources = bits(option.sources());
        BitSet contents = bits(option.contents());
        double best = 0;
        for (Gold gold : golds) {
            double shared = shared(contents, gold.contents());
            if (gold.cue().intersects(cue) && shared >= LEAST_SHARED) {
                double agreement = shared + 0.6 * shared(sources, gold.sources()) + 0.5 * shared(cue, gold.cue());
                best = Math.max(best, agreement);
            }
        }
        return best;
    }

    /** Jaccard's measure; 1 for two empty sets. */
    private static double shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int common = both.cardinality();
        int all = a.cardinality() + b.cardinality() - common;
        return all == 0 ? 1 : (double) common / all;
    }

    private static BitSet bits(List<int[]> stretches) {
        BitSet bits = new BitSet();
        stretches.forEach(stretch -> bits.set(stretch[0], stretch[1]));
        return bits;
    }
}
