package org.onrecord.extraction.quote;

import java.util.Arrays;

/**
 * A row of places, each of which is outside (0), or begins or goes on in a stretch of the first kind (1, 2) or of the
 * second (3, 4); with the score of every label at every place and of every step from one label to the next. Finds the
 * best rows of labels and the chance of every label.
 *
 * <p>Made once for a thread of work and filled again for every row.
 */
public final class Chain {

    /** Labels: outside, begin and inside of the first kind, begin and inside of the second. */
    public static final int LABELS = 5;

    public static final int OUTSIDE = 0;
    public static final int BEGIN_FIRST = 1;
    public static final int INSIDE_FIRST = 2;
    public static final int BEGIN_SECOND = 3;
    public static final int INSIDE_SECOND = 4;

    static final float NEVER = -1e9f;

    private static final int STEPS = LABELS * LABELS;
    private static final int[][] BEFORE = new int[LABELS][];

    static {
        for (int to = 0; to < LABELS; to++) {
            int[] before = new int[LABELS];
            int count = 0;
            for (int from = 0; from < LABELS; from++) {
                if (mayFollow(from, to)) {
                    before[count++] = from;
                }
            }
            BEFORE[to] = Arrays.copyOf(before, count);
        }
    }

    private final BestRows bestRows = new BestRows(this);
    private final ChainChances chances;
    private int length;
    /** {@code scores[place * LABELS + label]}. */
    private float[] scores = new float[0];
    /** {@code steps[place * STEPS + from * LABELS + to]} is the score of the step into the place. */
    private float[] steps = new float[0];

    /**
     * @param exact whether chances are computed to the last digit, as training needs; else from a table, by steps of 1/64
     *     of a logarithm, which is how fine the weights of a stored model are
     */
    public Chain(boolean exact) {
        chances = new ChainChances(this, exact);
    }

    /** Makes room for a row of places; what stood there before is gone. */
    public void reset(int places) {
        length = places;
        if (scores.length < places * LABELS) {
            int room = places + places / 2 + 16;
            scores = new float[room * LABELS];
            steps = new float[room * STEPS];
        }
        Arrays.fill(scores, 0, places * LABELS, 0);
        Arrays.fill(steps, 0, places * STEPS, 0);
    }

    public int length() {
        return length;
    }

    public float score(int place, int label) {
        return scores[place * LABELS + label];
    }

    public void score(int place, int label, float score) {
        scores[place * LABELS + label] = score;
    }

    public void step(int place, int from, int to, float score) {
        steps[(place * LABELS + from) * LABELS + to] = score;
    }

    /**
     * Sets all scores of a place.
     *
     * @param labelScores one for each label, in units of {@code labelUnit}
     * @param stepScores one for each step into the place, in the order from * 5 + to, in units of {@code stepUnit}
     */
    void fill(int place, int[] labelScores, float labelUnit, int[] stepScores, float stepUnit) {
        for (int label = 0; label < LABELS; label++) {
            scores[place * LABELS + label] = labelScores[label] * labelUnit;
        }
        for (int step = 0; step < STEPS; step++) {
            steps[place * STEPS + step] = stepScores[step] * stepUnit;
        }
    }

    /** Leaves only {@link #OUTSIDE} at the place. */
    public void forceOutside(int place) {
        for (int label = 1; label < LABELS; label++) {
            score(place, label, NEVER);
        }
    }

    /** Whether a label may follow another; a row starts as if {@link #OUTSIDE} stood before it. */
    public static boolean mayFollow(int from, int to) {
        return switch (to) {
            case INSIDE_FIRST -> from == BEGIN_FIRST || from == INSIDE_FIRST;
            case INSIDE_SECOND -> from == BEGIN_SECOND || from == INSIDE_SECOND;
            default -> true;
        };
    }

    /** The labels that a label {@linkplain #mayFollow may follow}, in rising order; not to be changed. */
    static int[] before(int to) {
        return BEFORE[to];
    }

    /** The score of a label at a place and of the step into it. */
    public float into(int place, int from, int to) {
        return scores[place * LABELS + to] + steps[(place * LABELS + from) * LABELS + to];
    }

    /** A row of labels and its score. */
    static final class Labelling {

        private final byte[] labels;
        private final float score;

        Labelling(byte[] labels, float score) {
            this.labels = labels;
            this.score = score;
        }

        byte[] labels() {
            return labels;
        }

        float score() {
            return score;
        }
    }

    /** The {@code k} best rows, best first; fewer where there are fewer. */
    Labelling[] best(int k) {
        return bestRows.find(k);
    }

    /** Adds up all rows, for {@link #chance}, {@link #stepChance} and {@link #stretchChance}. */
    public void sum() {
        chances.sum();
    }

    /** The logarithm of the sum over all rows, of the last {@link #sum}; only an exact chain knows it. */
    public double logTotal() {
        return chances.logTotal();
    }

    /** The chance of the label at the place. */
    public double chance(int place, int label) {
        return chances.of(place, label);
    }

    /** The chance of the step from one label to the next, into the place (from 1). */
    public double stepChance(int place, int from, int to) {
        return chances.ofStep(place, from, to);
    }

    /** The chance that exactly the places from {@code start} to before {@code end} are one stretch. */
    double stretchChance(int start, int end, boolean second) {
        return chances.ofStretch(start, end, second);
    }
}
