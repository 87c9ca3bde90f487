package org.onrecord.store.copy;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * A sample of the runs of {@value #RUN} words of a text, by which it is told how much of it another text holds as well:
 * of all runs, under each of {@value #SIZE} orders, the one that comes first (MinHash; Broder, "On the resemblance and
 * containment of documents", 1997). The share of equal places estimates the share of common runs, with a standard error
 * of 0.06 at the most.
 *
 * @param minima of each order the lowest hash; empty for a text of fewer than {@value #FEWEST_WORDS} words
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by what is in it, below.
public record ArticleSignature(int[] minima) {

    /** How many orders there are. */
    public static final int SIZE = 64;

    /** Words of a run. */
    static final int RUN = 4;

    /** A text of fewer words is too short to be told from chance. */
    static final int FEWEST_WORDS = 20;

    /**
     * From here on a text is a copy of another: half of all runs of words of both stand in both. Articles that only share
     * a few quotes are far below, a copy that was cut to half its length is at the mark.
     */
    public static final double COPY = 0.5;

    private static final long[] FACTORS = LongStream.rangeClosed(1, SIZE)
            .map(order -> mix(order * 0x9E3779B97F4A7C15L) | 1)
            .toArray();

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A function of the text alone; time is linear in its length. */
    public static ArticleSignature of(String text) {
        int[] words = words(text);
        if (words.length < FEWEST_WORDS) {
            return new ArticleSignature(new int[0]);
        }
        int[] minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int i = 0; i + RUN <= words.length; i++) {
            long run = 17;
            for (int j = i; j < i + RUN; j++) {
                run = mix(run * 31 + words[j]);
            }
            for (int order = 0; order < SIZE; order++) {
                // Multiply-shift hashing: another odd factor, another order.
                int hash = (int) ((run * FACTORS[order]) >>> 33);
                if (hash < minima[order]) {
                    minima[order] = hash;
                }
            }
        }
        return new ArticleSignature(minima);
    }

    /** @return an estimate of the share of runs of words that both texts have, from 0 to 1; 0 if one is too short */
    public double likeness(ArticleSignature other) {
        if (minima.length != SIZE || other.minima.length != SIZE) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            if (minima[i] == other.minima[i]) {
                equal++;
            }
        }
        return (double) equal / SIZE;
    }

    /** Whether one is a copy of the other, or both of a third. */
    public boolean copies(ArticleSignature other) {
        return likeness(other) >= COPY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleSignature signature && Arrays.equals(minima, signature.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }

    @Override
    public String toString() {
        return Arrays.toString(minima);
    }

    private static int[] words(String text) {
        Matcher matcher = WORD.matcher(text);
        int[] words = new int[text.length() / 2 + 1];
        int count = 0;
        while (matcher.find()) {
            int hash = 0;
            for (int i = matcher.start(); i < matcher.end(); i++) {
                hash = hash * 31 + Character.toLowerCase(text.charAt(i));
            }
            words[count++] = hash;
        }
        return Arrays.copyOf(words, count);
    }

    /** Spreads every bit over all others (the finalizer of SplitMix64). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
