package org.onrecord.store.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.store.quote.QuoteView;

/**
 * Pairs quotes that a correction took out with those that it put in their place: "We close in May" with "We close in
 * June". Two quotes can be a pair if at least 70 % of their words are the same
 * ({@link Wording#likeness}). The likest are paired first; of equally like ones those of the same speaker, then
 * those nearest to each other in the order of the lists. A quote is in one pair at most.
 */
final class Successors {

    /** "We close in May" and "We close in June" have three of four words in common: 0.75. */
    static final double LEAST_LIKENESS = 0.7;

    /** Of more pairs than this none is made: a thousand quotes exchanged for a thousand others are a new article. */
    static final long MOST_PAIRS = 1_000_000;

    private static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(pair -> !pair.sameSpeakers())
            .thenComparingInt(pair -> Math.abs(pair.lost() - pair.fresh()))
            .thenComparingInt(Pair::lost)
            .thenComparingInt(Pair::fresh);

    private record Pair(int lost, int fresh, double likeness, boolean sameSpeakers) {}

    private Successors() {}

    /**
     * @param lost in the order of the article
     * @param fresh in the order of the article
     * @return the successors, by the ids of the quotes that they succeed
     */
    static Map<String, QuoteView> of(List<QuoteView> lost, List<QuoteView> fresh) {
        if (lost.isEmpty() || fresh.isEmpty() || (long) lost.size() * fresh.size() > MOST_PAIRS) {
            return Map.of();
        }
        List<Pair> pairs = candidates(lost, fresh);
        pairs.sort(LIKEST_FIRST);
        boolean[] succeeded = new boolean[lost.size()];
        boolean[] succeeds = new boolean[fresh.size()];
        Map<String, QuoteView> successors = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (!succeeded[pair.lost()] && !succeeds[pair.fresh()]) {
                succeeded[pair.lost()] = true;
                succeeds[pair.fresh()] = true;
                successors.put(lost.get(pair.lost()).quoteId(), fresh.get(pair.fresh()));
            }
        }
        return successors;
    }

    private static List<Pair> candidates(List<QuoteView> lost, List<QuoteView> fresh) {
        List<Wording> newWordings =
                fresh.stream().map(quote -> Wording.of(quote.text())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < lost.size(); i++) {
            Wording wording = Wording.of(lost.get(i).text());
            for (int j = 0; j < fresh.size(); j++) {
                double likeness = wording.likeness(newWordings.get(j));
                if (likeness >= LEAST_LIKENESS) {
                    pairs.add(new Pair(i, j, likeness, Aspect.SPEAKERS.sameIn(lost.get(i), fresh.get(j))));
                }
            }
        }
        return pairs;
    }
}
