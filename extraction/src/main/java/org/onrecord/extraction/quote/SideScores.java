package org.onrecord.extraction.quote;

import java.util.Arrays;

/**
 * What a model says of the units of a window for their {@linkplain SideFeatures side} alone: reckoned once, however many
 * of a sentence's cues share the window.
 */
final class SideScores {

    private static final int STEPS = Chain.LABELS * Chain.LABELS;

    private final ChainModel model;
    private final SideFeatures features;
    private final FeatureRow row;
    private final FeatureRow stepRow;
    private int from;
    private int to;
    /** One more than the side that a cell is known for, 0 where it is not. A place has two cells, one behind a cue. */
    private int[] sides = new int[0];

    private int[] labels = new int[0];
    private int[] steps = new int[0];

    SideScores(ChainModel model, SideFeatures features) {
        this.model = model;
        this.features = features;
        row = new FeatureRow(model.labels().filter());
        stepRow = new FeatureRow(model.steps().filter());
    }

    /** To be called before the units of a window are asked for. */
    void enter(Window window) {
        if (window.from() == from && window.to() == to) {
            return;
        }
        from = window.from();
        to = window.to();
        int cells = 2 * window.length();
        if (sides.length < cells) {
            sides = new int[cells];
            labels = new int[cells * Chain.LABELS];
            steps = new int[cells * STEPS];
        }
        Arrays.fill(sides, 0, cells, 0);
    }

    /** Puts the unit's scores in the place of what stands in the arrays. */
    void get(Window window, int u, int side, int[] labelScores, int[] stepScores) {
        int cell = 2 * (u - from) + (u < window.cueStart() ? 0 : 1);
        if (sides[cell] != side + 1) {
            sides[cell] = side + 1;
            reckon(window, u, side, labelScores, stepScores);
            System.arraycopy(labelScores, 0, labels, cell * Chain.LABELS, Chain.LABELS);
            System.arraycopy(stepScores, 0, steps, cell * STEPS, STEPS);
        } else {
            System.arraycopy(labels, cell * Chain.LABELS, labelScores, 0, Chain.LABELS);
            System.arraycopy(steps, cell * STEPS, stepScores, 0, STEPS);
        }
    }

    private void reckon(Window window, int u, int side, int[] labelScores, int[] stepScores) {
        row.clear();
        features.of(window, u, side, row);
        Arrays.fill(labelScores, 0);
        model.addLabels(row, labelScores);
        stepRow.clear();
        features.step(window, u, side, stepRow);
        Arrays.fill(stepScores, 0);
        model.addSteps(stepRow, stepScores);
    }
}
