package org.onrecord.store.term;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What tells the same words again: digests, some of which two texts share if they are alike. The first is of all words in
 * order; the others are of samples of the pairs of neighbouring words (MinHash in {@value #BANDS} bands of
 * {@value #ROWS}; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3): of two texts that share the
 * half of their pairs nine in ten share a band, of those that share a tenth one in thirteen. What shares one is a
 * candidate; {@link #likeness} tells.
 *
 * @param digests none where the text has fewer than {@value #FEWEST_WORDS} words, only the first where it has fewer than
 *     {@value #FEWEST_WORDS_NEAR}
 */
public record Sameness(List<Long> digests) {

    /** Of shorter texts not even the same words tell anything: "no", "I agree". */
    public static final int FEWEST_WORDS = 3;

    /** Shorter texts are the same only if all words are. */
    public static final int FEWEST_WORDS_NEAR = 6;

    private static final int BANDS = 8;
    private static final int ROWS = 2;
    private static final long[] FACTORS = LongStream.rangeClosed(1, BANDS * ROWS)
            .map(order -> mix(order * 0x9E3779B97F4A7C15L) | 1)
            .toArray();

    public Sameness {
        digests = List.copyOf(digests);
    }

    /** A function of the words alone. */
    public static Sameness of(String text) {
        List<Word> words = Word.of(text);
        if (words.size() < FEWEST_WORDS) {
            return new Sameness(List.of());
        }
        long all =
                words.stream().mapToLong(word -> hash(word.folded())).reduce(1, (one, other) -> mix(one * 31 + other));
        if (words.size() < FEWEST_WORDS_NEAR) {
            return new Sameness(List.of(all));
        }
        long[] minima = minima(pairs(words));
        return new Sameness(LongStream.concat(
                        LongStream.of(all), LongStream.range(0, BANDS).map(band -> band(minima, (int) band)))
                .boxed()
                .toList());
    }

    /** As the database writes an array. */
    public String literal() {
        return digests.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /**
     * How much of their wording two texts share.
     *
     * @return the share of pairs of neighbouring words that both have, of all that either has: 1 for the same words, 0
     *     where they have none in common, or are not the same and one is too short
     */
    public static double likeness(List<Word> one, List<Word> other) {
        if (one.stream()
                .map(Word::folded)
                .toList()
                .equals(other.stream().map(Word::folded).toList())) {
            return 1;
        }
        if (Math.min(one.size(), other.size()) < FEWEST_WORDS_NEAR) {
            return 0;
        }
        Set<Long> pairs = pairs(one);
        Set<Long> others = pairs(other);
        long common = pairs.stream().filter(others::contains).count();
        // The same pairs in another order are not the same words.
        return Math.min(0.999, (double) common / (pairs.size() + others.size() - common));
    }

    private static Set<Long> pairs(List<Word> words) {
        Set<Long> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(
                    mix(hash(words.get(i - 1).folded()) * 31 + hash(words.get(i).folded())));
        }
        return pairs;
    }

    private static long[] minima(Set<Long> pairs) {
        long[] minima = new long[FACTORS.length];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (long pair : pairs) {
            for (int order = 0; order < minima.length; order++) {
                minima[order] = Math.min(minima[order], (pair * FACTORS[order]) >>> 1);
            }
        }
        return minima;
    }

    private static long band(long[] minima, int band) {
        long digest = band + 1L;
        for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
            digest = mix(digest * 31 + minima[i]);
        }
        return digest;
    }

    /** FNV-1a. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Spreads every bit over all others (the finalizer of SplitMix64). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
