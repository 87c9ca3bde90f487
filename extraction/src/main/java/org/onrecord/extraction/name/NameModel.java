package org.onrecord.extraction.name;

import org.onrecord.extraction.model.FeatureHash;
import org.onrecord.extraction.model.LinearModel;

/**
 * A linear chain over {@link Label}s: what a token's features say of its label, and which label follows which. The best
 * chain is found by the Viterbi algorithm. Safe for many threads.
 */
public final class NameModel {

    static final int LABELS = Label.ALL.size();

    /** A transition that the BIO scheme rules out. */
    private static final int FORBIDDEN = -(1 << 28);

    /** By the label that follows, then by the label before. */
    private final int[][] transitions = new int[LABELS][LABELS];

    private final int[] start = new int[LABELS];
    private final int[] end = new int[LABELS];

    NameModel(LinearModel weights) {
        checked(weights);
        weights.add(startFeature(), start);
        weights.add(endFeature(), end);
        for (Label from : Label.ALL) {
            int[] following = new int[LABELS];
            weights.add(transitionFeature(from), following);
            for (Label to : Label.ALL) {
                transitions[to.number()][from.number()] = to.mayFollow(from) ? following[to.number()] : FORBIDDEN;
                if (!to.mayFollow(Label.O)) {
                    start[to.number()] = FORBIDDEN;
                }
            }
        }
    }

    /** @throws IllegalArgumentException if the model has other labels than {@link Label} */
    static LinearModel checked(LinearModel model) {
        if (!model.labels().equals(Label.ALL.stream().map(Label::name).toList())) {
            throw new IllegalArgumentException("a model of other labels: " + model.labels());
        }
        return model;
    }

    /** The feature whose weights say which label follows {@code from}. */
    public static int transitionFeature(Label from) {
        return FeatureHash.of(101, from.number());
    }

    /** The feature whose weights say which label starts a stretch. */
    public static int startFeature() {
        return FeatureHash.of(102);
    }

    /** The feature whose weights say which label ends a stretch. */
    public static int endFeature() {
        return FeatureHash.of(103);
    }

    /** The best labels of every stretch that may hold names; what lies between them is outside. */
    void decode(NameText text, int[][] scores, byte[] labels) {
        for (int i = 0; i < labels.length; i++) {
            int end = text.stretchEnd(i);
            if (end > i) {
                decode(scores, i, end, labels);
                i = end - 1;
            }
        }
    }

    /**
     * The best labels of a stretch.
     *
     * @param scores for each token of the stretch, a score for each label
     * @param from the first token of the stretch, in {@code scores} and {@code labels}
     * @param to one past its last
     * @param labels where the labels' numbers go
     */
    private void decode(int[][] scores, int from, int to, byte[] labels) {
        int length = to - from;
        byte[][] back = new byte[length][LABELS];
        int[] best = new int[LABELS];
        int[] next = new int[LABELS];
        for (int y = 0; y < LABELS; y++) {
            best[y] = start[y] + scores[from][y];
        }
        for (int i = 1; i < length; i++) {
            step(best, scores[from + i], next, back[i]);
            int[] swap = best;
            best = next;
            next = swap;
        }
        int last = 0;
        for (int y = 0; y < LABELS; y++) {
            if (best[y] + end[y] > best[last] + end[last]) {
                last = y;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[from + i] = (byte) last;
            last = back[i][last];
        }
    }

    private void step(int[] best, int[] emission, int[] next, byte[] back) {
        for (int y = 0; y < LABELS; y++) {
            int[] before = transitions[y];
            int top = best[0] + before[0];
            int from = 0;
            for (int x = 1; x < LABELS; x++) {
                int score = best[x] + before[x];
                if (score > top) {
                    top = score;
                    from = x;
                }
            }
            next[y] = top + emission[y];
            back[y] = (byte) from;
        }
    }
}
