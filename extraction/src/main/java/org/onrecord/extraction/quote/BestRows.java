package org.onrecord.extraction.quote;

import static org.onrecord.extraction.quote.Chain.LABELS;

import java.util.Arrays;

/** Finds the best rows of a chain's labels: the Viterbi algorithm, which keeps the best few ways to every cell. */
final class BestRows {

    private final Chain chain;
    private int k;
    /** {@code reached[(place * LABELS + label) * k + rank]}: the score of the best ways to a label at a place. */
    private float[] reached = new float[0];
    /** In the same order, where each way comes from: label * k + rank at the place before. */
    private int[] back = new int[0];

    BestRows(Chain chain) {
        this.chain = chain;
    }

    /** The {@code k} best rows, best first; fewer where there are fewer. */
    Chain.Labelling[] find(int most) {
        int length = chain.length();
        if (length == 0) {
            return new Chain.Labelling[] {new Chain.Labelling(new byte[0], 0)};
        }
        k = most;
        int cells = LABELS * k;
        if (reached.length < length * cells) {
            reached = new float[length * cells];
            back = new int[length * cells];
        }
        Arrays.fill(reached, 0, length * cells, Float.NEGATIVE_INFINITY);
        for (int label = 0; label < LABELS; label++) {
            if (Chain.mayFollow(Chain.OUTSIDE, label)) {
                reached[label * k] = chain.into(0, Chain.OUTSIDE, label);
            }
        }
        for (int place = 1; place < length; place++) {
            for (int to = 0; to < LABELS; to++) {
                reach(place, to);
            }
        }
        return read(length);
    }

    private void reach(int place, int to) {
        int cell = (place * LABELS + to) * k;
        int before = (place - 1) * LABELS * k;
        for (int from : Chain.before(to)) {
            float step = chain.into(place, from, to);
            for (int way = from * k; way < (from + 1) * k; way++) {
                float score = reached[before + way];
                // No further way leads to it, or this one and so all the lesser ones behind it are beaten.
                if (score == Float.NEGATIVE_INFINITY || !insert(cell, score + step, way)) {
                    break;
                }
            }
        }
    }

    private boolean insert(int cell, float score, int way) {
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
        back[at] = way;
        return true;
    }

    private Chain.Labelling[] read(int length) {
        int cells = LABELS * k;
        int last = (length - 1) * cells;
        boolean[] used = new boolean[cells];
        Chain.Labelling[] found = new Chain.Labelling[k];
        int count = 0;
        while (count < k) {
            int top = -1;
            for (int cell = 0; cell < cells; cell++) {
                if (!used[cell]
                        && reached[last + cell] > Chain.NEVER / 2
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
            found[count++] = new Chain.Labelling(labels, reached[last + top]);
        }
        return Arrays.copyOf(found, count);
    }
}
