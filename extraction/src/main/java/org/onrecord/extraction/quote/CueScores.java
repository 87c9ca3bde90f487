package org.onrecord.extraction.quote;

import java.util.Arrays;

/**
 * What a model says of the units of a window for how they stand to its cue alone: how far away, on which side. Reckoned
 * once for all units that stand alike.
 */
final class CueScores {

    private static final int SIDES = 8;
    /** More than there are buckets of distances. */
    private static final int PLACES = 16;

    private final ChainModel model;
    private final FrameFeatures features;
    private final FeatureRow row;
    private final boolean[] known = new boolean[2 * SIDES * PLACES];
    private final int[] scores = new int[known.length * Chain.LABELS];

    CueScores(ChainModel model, FrameFeatures features) {
        this.model = model;
        this.features = features;
        row = new FeatureRow(model.labels().filter());
    }

    /** To be called before the units round another cue are asked for. */
    void enter() {
        Arrays.fill(known, false);
    }

    /** Adds the scores that follow from where the unit stands. */
    void add(FrameCue cue, int u, int side, int[] labelScores) {
        int near = features.near(cue, u);
        int cell = side * PLACES + near;
        if (!known[cell]) {
            row.clear();
            features.ofNear(cue, side, near, row);
            reckon(cell);
        }
        addCell(cell, labelScores);
        int away = features.away(cue, u);
        cell = (SIDES + side) * PLACES + away;
        if (!known[cell]) {
            row.clear();
            features.ofAway(cue, side, away, row);
            reckon(cell);
        }
        addCell(cell, labelScores);
    }

    private void reckon(int cell) {
        int[] sums = new int[Chain.LABELS];
        model.addLabels(row, sums);
        System.arraycopy(sums, 0, scores, cell * Chain.LABELS, Chain.LABELS);
        known[cell] = true;
    }

    private void addCell(int cell, int[] labelScores) {
        for (int label = 0; label < Chain.LABELS; label++) {
            labelScores[label] += scores[cell * Chain.LABELS + label];
        }
    }
}
