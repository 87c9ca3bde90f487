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

    private static final float NEVER = -1e9f;

    private static final int TABLE_STEPS = 64;
    private static final int TABLE_ZERO = 40 * TABLE_STEPS;
    private static final double[] TABLE = table();

    private final boolean exact;
    private int length;
    /** {@code scores[place * LABELS + label]}. */
    private float[] scores = new float[0];
    /** {@code steps[place * LABELS * LABELS + from * LABELS + to]} is the score of the step into the place. */
    private float[] steps = new float[0];

    /** {@code factors[(place * LABELS + from) * LABELS + to]}, in {@link #sum}. */
    private double[] factors = new double[0];

    private double[] totals = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double logTotal;

    /**
     * @param exact whether chances are computed to the last digit, as training needs; else from a table, by steps of 1/64
     *     of a logarithm, which is how fine the weights of a stored model are
     */
    public Chain(boolean exact) {
        this.exact = exact;
    }

    private static double[] table() {
        double[] table = new double[TABLE_ZERO + 30 * TABLE_STEPS];
        for (int i = 0; i < table.length; i++) {
            table[i] = StrictMath.exp((i - TABLE_ZERO) / (double) TABLE_STEPS);
        }
        return table;
    }

    /** Makes room for a row of places; what stood there before is gone. */
    public void reset(int places) {
        length = places;
        if (scores.length < places * LABELS) {
            int room = places + places / 2 + 16;
            scores = new float[room * LABELS];
            steps = new float[room * LABELS * LABELS];
            factors = new double[room * LABELS * LABELS];
            totals = new double[room];
            forward = new double[room * LABELS];
            backward = new double[room * LABELS];
        }
        Arrays.fill(scores, 0, places * LABELS, 0);
        Arrays.fill(steps, 0, places * LABELS * LABELS, 0);
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
        if (length == 0) {
            return new Labelling[] {new Labelling(new byte[0], 0)};
        }
        int cells = LABELS * k;
        float[] reached = new float[length * cells];
        int[] back = new int[length * cells];
        Arrays.fill(reached, Float.NEGATIVE_INFINITY);
        for (int label = 0; label < LABELS; label++) {
            if (mayFollow(OUTSIDE, label)) {
                reached[label * k] = into(0, OUTSIDE, label);
            }
        }
        for (int place = 1; place < length; place++) {
            for (int to = 0; to < LABELS; to++) {
                int cell = place * cells + to * k;
                for (int from = 0; from < LABELS; from++) {
                    if (!mayFollow(from, to)) {
                        continue;
                    }
                    float step = into(place, from, to);
                    for (int rank = 0; rank < k; rank++) {
                        float before = reached[(place - 1) * cells + from * k + rank];
                        if (before == Float.NEGATIVE_INFINITY
                                || !insert(reached, back, cell, k, before + step, from * k + rank)) {
                            break;
                        }
                    }
                }
            }
        }
        return read(reached, back, k);
    }

    private static boolean insert(float[] reached, int[] back, int cell, int k, float score, int from) {
        int at = cell + k - 1;
        if (score <= reached[at]) {
            return false;
        }
        while (at > cell && reached[at - 1] < score) {
            reached[at] = reached[at - 1];
            back[at] = back[at - 1];
            at--;
        }
        reached[at] = score;
        back[at] = from;
        return true;
    }

    private Labelling[] read(float[] reached, int[] back, int k) {
        int cells = LABELS * k;
        int last = (length - 1) * cells;
        boolean[] used = new boolean[cells];
        Labelling[] found = new Labelling[k];
        int count = 0;
        while (count < k) {
            int top = -1;
            for (int cell = 0; cell < cells; cell++) {
                if (!used[cell]
                        && reached[last + cell] > NEVER / 2
                        && (top < 0 || reached[last + cell] > reached[last + top])) {
                    top = cell;
                }
            }
            if (top < 0) {
                break;
            }
            used[top] = true;
            byte[] labels = new byte[length];
            int cell = top;
            for (int place = length - 1; place >= 0; place--) {
                labels[place] = (byte) (cell / k);
                cell = back[place * cells + cell];
            }
            found[count++] = new Labelling(labels, reached[last + top]);
        }
        return Arrays.copyOf(found, count);
    }

    /** Adds up all rows, for {@link #chance}, {@link #stepChance} and {@link #stretchChance}. */
    public void sum() {
        logTotal = 0;
        for (int place = 0; place < length; place++) {
            fillFactors(place);
            double total = 0;
            for (int to = 0; to < LABELS; to++) {
                double sum = 0;
                if (place == 0) {
                    sum = factors[to];
                } else {
                    for (int from = 0; from < LABELS; from++) {
                        sum += forward[(place - 1) * LABELS + from] * factor(place, from, to);
                    }
                }
                forward[place * LABELS + to] = sum;
                total += sum;
            }
            for (int to = 0; to < LABELS; to++) {
                forward[place * LABELS + to] /= total;
            }
            totals[place] = total;
            logTotal += exact ? StrictMath.log(total) : 0;
        }
        for (int place = length - 1; place >= 0; place--) {
            for (int from = 0; from < LABELS; from++) {
                double sum = 0;
                if (place == length - 1) {
                    sum = 1;
                } else {
                    for (int to = 0; to < LABELS; to++) {
                        sum += factor(place + 1, from, to) * backward[(place + 1) * LABELS + to];
                    }
                    sum /= totals[place + 1];
                }
                backward[place * LABELS + from] = sum;
            }
        }
    }

    /** What each step into the place multiplies the chances with; scaled so that the best label's own share is 1. */
    private void fillFactors(int place) {
        float greatest = NEVER;
        for (int label = 0; label < LABELS; label++) {
            greatest = Math.max(greatest, score(place, label));
        }
        logTotal += greatest;
        for (int from = 0; from < LABELS; from++) {
            for (int to = 0; to < LABELS; to++) {
                int at = (place * LABELS + from) * LABELS + to;
                factors[at] = mayFollow(from, to) ? exp(into(place, from, to) - greatest) : 0;
            }
        }
    }

    private double factor(int place, int from, int to) {
        return factors[(place * LABELS + from) * LABELS + to];
    }

    private double exp(float logarithm) {
        if (exact) {
            return logarithm < -80 ? 0 : StrictMath.exp(Math.min(logarithm, 80));
        }
        int at = Math.round(logarithm * TABLE_STEPS) + TABLE_ZERO;
        return at < 0 ? 0 : TABLE[Math.min(at, TABLE.length - 1)];
    }

    /** The logarithm of the sum over all rows, of the last {@link #sum}; only an exact chain knows it. */
    public double logTotal() {
        return logTotal;
    }

    /** The chance of the label at the place. */
    public double chance(int place, int label) {
        return forward[place * LABELS + label] * backward[place * LABELS + label];
    }

    /** The chance of the step from one label to the next, into the place (from 1). */
    public double stepChance(int place, int from, int to) {
        return forward[(place - 1) * LABELS + from]
                * factor(place, from, to)
                * backward[place * LABELS + to]
                / totals[place];
    }

    /** The chance that exactly the places from {@code start} to before {@code end} are one stretch. */
    double stretchChance(int start, int end, boolean second) {
        int begin = second ? BEGIN_SECOND : BEGIN_FIRST;
        int inside = begin + 1;
        double path = forward[start * LABELS + begin];
        int from = begin;
        for (int place = start + 1; place < end; place++) {
            path *= factor(place, from, inside) / totals[place];
            from = inside;
        }
        if (end == length) {
            return path;
        }
        double sum = 0;
        for (int to = 0; to < LABELS; to++) {
            if (to != inside) {
                sum += factor(end, from, to) * backward[end * LABELS + to];
            }
        }
        return path * sum / totals[end];
    }
}
