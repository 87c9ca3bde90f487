package org.onrecord.store.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.onrecord.events.text.Sha256;

/**
 * What is kept of a text to tell how much of it another text holds as well. The runs of {@value #RUN} words are sampled:
 * of all runs, under each of {@value #SIZE} orders, the one that comes first (MinHash; Broder, "On the resemblance and
 * containment of documents", 1997). The share of equal places estimates the share of common runs, with a standard error
 * of 0.051 at the most.
 *
 * @param words a digest of all words in order: texts with the same one are the same but for their setting
 * @param runs how many runs it has
 * @param minima of each order the lowest hash
 * @param lead hashes of a quarter of the runs of its first {@value #LEAD} words, rising
 * @param figures hashes of the numbers of two digits and more, rising
 * @param names hashes of the words with a capital inside a sentence, rising
 */
@SuppressWarnings("ArrayRecordComponent") // Two are compared by their digests.
record ArticleSignature(String words, int runs, int[] minima, int[] lead, int[] figures, int[] names) {

    /** How many orders there are. */
    static final int SIZE = 96;

    /** Words of a run. */
    static final int RUN = 4;

    /** A text of fewer words is too short to be told from chance. */
    static final int FEWEST_WORDS = 20;

    /** Words of the beginning. */
    private static final int LEAD = 100;

    private static final int ONE_IN = 4;

    /** Places of a band: two texts are compared where they agree on all places of one. */
    private static final int BAND = 3;

    /** Figures or names that are kept, those with the lowest hashes. */
    private static final int MOST_FACTS = 128;

    private static final long[] FACTORS = LongStream.rangeClosed(1, SIZE)
            .map(order -> mix(order * 0x9E3779B97F4A7C15L) | 1)
            .toArray();

    /**
     * A function of the text alone; time is linear in its length.
     *
     * @return absent where the text has fewer than {@value #FEWEST_WORDS} words
     */
    static Optional<ArticleSignature> of(String text) {
        List<Token> tokens = Token.of(text);
        if (tokens.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        StringBuilder folded = new StringBuilder(text.length());
        TreeSet<Integer> figures = new TreeSet<>();
        TreeSet<Integer> names = new TreeSet<>();
        int[] words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            words[i] = token.folded().hashCode();
            folded.append(token.folded()).append(' ');
            if (token.kind() == Token.Kind.FIGURE) {
                figures.add((int) mix(words[i]));
            } else if (token.kind() == Token.Kind.NAME) {
                names.add((int) mix(words[i]));
            }
        }
        long[] runs = runs(words);
        return Optional.of(new ArticleSignature(
                Sha256.shortOf(folded.toString()),
                runs.length,
                minima(runs),
                lead(runs),
                lowest(figures),
                lowest(names)));
    }

    private static long[] runs(int[] words) {
        long[] runs = new long[words.length - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            long run = 17;
            for (int j = i; j < i + RUN; j++) {
                run = mix(run * 31 + words[j]);
            }
            runs[i] = run;
        }
        return runs;
    }

    private static int[] minima(long[] runs) {
        int[] minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long run : runs) {
            for (int order = 0; order < SIZE; order++) {
                // Multiply-shift hashing: another odd factor, another order.
                minima[order] = Math.min(minima[order], (int) ((run * FACTORS[order]) >>> 33));
            }
        }
        return minima;
    }

    private static int[] lead(long[] runs) {
        return Arrays.stream(runs, 0, Math.min(LEAD, runs.length))
                .filter(run -> run % ONE_IN == 0)
                .mapToInt(run -> (int) (run >>> Integer.SIZE))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int[] lowest(TreeSet<Integer> hashes) {
        return hashes.stream().limit(MOST_FACTS).mapToInt(Integer::intValue).toArray();
    }

    /** Texts of which half of the runs are common share one of these almost certainly; strangers do hardly ever. */
    int[] bands() {
        int[] bands = new int[SIZE / BAND];
        for (int band = 0; band < bands.length; band++) {
            long hash = band;
            for (int place = 0; place < BAND; place++) {
                hash = mix(hash * 31 + minima[band * BAND + place]);
            }
            bands[band] = (int) hash;
        }
        return bands;
    }

    /** @return an estimate of the share of runs of words that both texts have, of all that either has; from 0 to 1 */
    double resemblance(ArticleSignature other) {
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            if (minima[i] == other.minima[i]) {
                equal++;
            }
        }
        return (double) equal / SIZE;
    }

    /** Spreads every bit over all others (the finalizer of SplitMix64). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
