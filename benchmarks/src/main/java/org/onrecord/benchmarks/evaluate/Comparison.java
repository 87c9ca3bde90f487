package org.onrecord.benchmarks.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article's annotated and predicted quotes, paired one to one, greedily by the Jaccard index of their contents'
 * words.
 */
final class Comparison {

    /** A pair is soft from this Jaccard index on. */
    static final double SOFT = 0.5;

    private final ScoredArticle goldArticle;
    private final List<ScoredQuote> gold;
    private final List<ScoredQuote> predicted;
    private final Selection selection;
    private final Pair[] ofGold;
    private final Pair[] ofPredicted;
    private final BitSet activeWords = new BitSet();
    private final BitSet ignoredWords = new BitSet();
    private final boolean[] ignored;

    /** An annotated and a predicted quote that belong together, by their numbers. */
    record Pair(int gold, int predicted, double jaccard, boolean cuesMeet, boolean sourcesMeet) {
        boolean soft() {
            return jaccard >= SOFT;
        }
    }

    Comparison(ScoredArticle goldArticle, ScoredArticle predictedArticle, Selection selection) {
        this.goldArticle = goldArticle;
        this.gold = goldArticle.quotes();
        this.predicted = predictedArticle.quotes();
        this.selection = selection;
        this.ofGold = new Pair[gold.size()];
        this.ofPredicted = new Pair[predicted.size()];
        this.ignored = new boolean[predicted.size()];
        pair();
        for (ScoredQuote quote : gold) {
            (active(quote) ? activeWords : ignoredWords).or(quote.content());
        }
        ignoredWords.andNot(activeWords);
        for (int p = 0; p < ignored.length; p++) {
            ignored[p] = isIgnored(p);
        }
    }

    ScoredArticle article() {
        return goldArticle;
    }

    List<ScoredQuote> gold() {
        return gold;
    }

    List<ScoredQuote> predicted() {
        return predicted;
    }

    Selection selection() {
        return selection;
    }

    @Nullable
    Pair ofGold(int number) {
        return ofGold[number];
    }

    @Nullable
    Pair ofPredicted(int number) {
        return ofPredicted[number];
    }

    boolean active(ScoredQuote quote) {
        return selection.counts(quote.raw());
    }

    /** Whether an annotated quote must be found. */
    boolean required(int number) {
        ScoredQuote quote = gold.get(number);
        return active(quote) && selection.ofKind(String.valueOf(quote.raw().kind()));
    }

    /** Whether a predicted quote is judged. */
    boolean judged(int number) {
        return !ignored[number] && selection.ofKind(predicted.get(number).kind());
    }

    boolean ignored(int number) {
        return ignored[number];
    }

    /** Words of the contents that count. */
    BitSet activeWords() {
        return activeWords;
    }

    /** Words of contents that do not count, and of discarded stretches. */
    BitSet uncountedWords() {
        BitSet words = (BitSet) ignoredWords.clone();
        words.or(goldArticle.discard());
        return words;
    }

    /** Whether the pair's sources share a word that is no function word. */
    boolean sourcesOverlap(ScoredQuote goldQuote, ScoredQuote predictedQuote) {
        BitSet wanted = goldQuote.source();
        if (wanted.isEmpty() && predictedQuote.source().isEmpty()) {
            return true;
        }
        if (wanted.isEmpty() || predictedQuote.source().isEmpty()) {
            return wanted.intersects(predictedQuote.others());
        }
        return sharesContentWord(wanted, predictedQuote.source()) || sharesContentWord(wanted, predictedQuote.others());
    }

    private boolean sharesContentWord(BitSet wanted, BitSet given) {
        BitSet shared = (BitSet) wanted.clone();
        shared.and(given);
        return !shared.isEmpty()
                && (shared.stream().anyMatch(word -> !isFunctionWord(word))
                        || wanted.stream().allMatch(this::isFunctionWord));
    }

    private boolean isFunctionWord(int word) {
        return WordSets.get("function-strict").contains(goldArticle.words().lower(word));
    }

    private boolean isIgnored(int p) {
        Pair pair = ofPredicted[p];
        if (pair != null && pair.soft()) {
            return !active(gold.get(pair.gold()));
        }
        BitSet outside = (BitSet) predicted.get(p).content().clone();
        outside.and(uncountedWords());
        return outside.cardinality() * 2 >= predicted.get(p).content().cardinality();
    }

    private void pair() {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                ScoredQuote one = gold.get(g);
                ScoredQuote other = predicted.get(p);
                int shared = shared(one.content(), other.content());
                if (shared > 0) {
                    int union = one.content().cardinality() + other.content().cardinality() - shared;
                    candidates.add(new Pair(
                            g,
                            p,
                            (double) shared / union,
                            one.cue().intersects(other.cue()),
                            one.source().intersects(other.source())));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::jaccard)
                .thenComparing(Pair::cuesMeet)
                .thenComparing(Pair::sourcesMeet)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        for (Pair pair : candidates) {
            if (ofGold[pair.gold()] == null && ofPredicted[pair.predicted()] == null) {
                ofGold[pair.gold()] = pair;
                ofPredicted[pair.predicted()] = pair;
            }
        }
    }

    static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
