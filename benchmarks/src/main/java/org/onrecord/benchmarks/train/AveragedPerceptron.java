package org.onrecord.benchmarks.train;

import java.util.Arrays;
import java.util.List;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.LinearModelBuilder;

/**
 * The averaged perceptron (Collins 2002) over hashed features: the weights it ends with are the mean of those it had
 * after each step. A feature gets room only once it has had a part in a mistake.
 */
public final class AveragedPerceptron {

    private final List<String> labels;
    private final int width;
    /** Open addressing with linear probing: the feature, and one more than its row; row 0 means free. */
    private int[] keys = new int[1 << 12];

    private int[] rows = new int[1 << 12];
    private int used;
    private float[] weights;
    /** What each weight has been, summed over the steps up to the one in {@link #since}. */
    private double[] totals;

    private int[] since;
    private int step;

    public AveragedPerceptron(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.width = labels.size();
        this.weights = new float[width << 10];
        this.totals = new double[width << 10];
        this.since = new int[width << 10];
    }

    /** Counts a step, whether or not an update follows. */
    public void step() {
        step++;
    }

    /** Sets {@code scores} to each label's score under the weights of this moment. */
    public void score(int[] features, int count, float[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < count; i++) {
            int row = rows[slot(features[i])] - 1;
            if (row >= 0) {
                int from = row * width;
                for (int label = 0; label < width; label++) {
                    scores[label] += weights[from + label];
                }
            }
        }
    }

    /** Adds {@code by} to the weights of these features for one label. */
    public void update(int[] features, int count, int label, float by) {
        for (int i = 0; i < count; i++) {
            int at = row(features[i]) * width + label;
            totals[at] += (double) weights[at] * (step - since[at]);
            since[at] = step;
            weights[at] += by;
        }
    }

    /** How many features have had a part in a mistake. */
    public int features() {
        return used;
    }

    /** The model of the averaged weights. */
    public LinearModel averaged(float unit) {
        LinearModelBuilder builder = new LinearModelBuilder(labels, unit);
        float[] mean = new float[width];
        for (int slot = 0; slot < keys.length; slot++) {
            if (rows[slot] == 0) {
                continue;
            }
            for (int label = 0; label < width; label++) {
                int at = (rows[slot] - 1) * width + label;
                mean[label] = (float) ((totals[at] + (double) weights[at] * (step - since[at])) / Math.max(1, step));
            }
            builder.put(keys[slot], mean);
        }
        return builder.build();
    }

    private int slot(int feature) {
        int mask = keys.length - 1;
        int slot = feature & mask;
        while (rows[slot] != 0 && keys[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int row(int feature) {
        int slot = slot(feature);
        if (rows[slot] == 0) {
            if (used * 2 >= keys.length) {
                grow();
                slot = slot(feature);
            }
            keys[slot] = feature;
            rows[slot] = ++used;
            if (used * width > weights.length) {
                weights = Arrays.copyOf(weights, weights.length * 2);
                totals = Arrays.copyOf(totals, totals.length * 2);
                since = Arrays.copyOf(since, since.length * 2);
            }
        }
        return rows[slot] - 1;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }
}
