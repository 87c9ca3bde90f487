package org.onrecord.extraction.model;

import java.util.Arrays;
import java.util.List;

/** Gathers the weights of a {@link LinearModel}. For training programs; not safe for several threads. */
public final class LinearModelBuilder {

    /** A stored weight has 24 bits; the rest of an {@code int} leaves room to add many of them up. */
    private static final int GREATEST = (1 << 20) - 1;

    private final List<String> labels;
    private final float unit;
    private int features;
    private int[] slots = new int[1 << 12];
    private int[] weights = new int[1 << 12];
    /** Place 0 stays unused, because a slot whose weights start at 0 is free. */
    private int used = 1;

    /**
     * @param labels at most 128, in the order of the weights
     * @param unit what one whole of a stored weight stands for; greater than 0. A weight below half of it is dropped
     * @throws IllegalArgumentException if there are no labels or too many, or the unit is not greater than 0
     */
    public LinearModelBuilder(List<String> labels, float unit) {
        if (labels.isEmpty() || labels.size() > LinearModel.MOST_LABELS) {
            throw new IllegalArgumentException(labels.size() + " labels");
        }
        if (!(unit > 0)) {
            throw new IllegalArgumentException("unit " + unit);
        }
        this.labels = List.copyOf(labels);
        this.unit = unit;
    }

    /**
     * Adds a feature, if any of its weights is worth keeping.
     *
     * @param feature a hash made by {@link FeatureHash}
     * @param labelWeights one weight for each label
     * @throws IllegalArgumentException if the feature is already there, or a weight is not finite or too great
     */
    public LinearModelBuilder put(int feature, float[] labelWeights) {
        int[] whole = new int[labels.size()];
        for (int label = 0; label < whole.length; label++) {
            float weight = labelWeights[label] / unit;
            if (!(Math.abs(weight) <= GREATEST)) {
                throw new IllegalArgumentException("weight " + labelWeights[label] + " of unit " + unit);
            }
            whole[label] = Math.round(weight);
        }
        return putWhole(feature, whole);
    }

    LinearModelBuilder putWhole(int feature, int[] whole) {
        int last = whole.length - 1;
        while (last >= 0 && whole[last] == 0) {
            last--;
        }
        if (last < 0) {
            return this;
        }
        if (++features * 8L > slots.length * 3L) {
            slots = grown(slots);
        }
        int at = free(slots, feature);
        slots[at] = feature;
        slots[at + 1] = used;
        for (int label = 0; label <= last; label++) {
            if (whole[label] != 0) {
                append(LinearModel.pack(label, whole[label], label == last));
            }
        }
        return this;
    }

    public LinearModel build() {
        return new LinearModel(labels, unit, features, slots.clone(), Arrays.copyOf(weights, used));
    }

    private void append(int weight) {
        if (used == weights.length) {
            weights = Arrays.copyOf(weights, weights.length * 2);
        }
        weights[used++] = weight;
    }

    private static int free(int[] slots, int feature) {
        int mask = slots.length - 1;
        int at = LinearModel.slotOf(feature, mask);
        while (slots[at + 1] != 0) {
            if (slots[at] == feature) {
                throw new IllegalArgumentException("feature " + feature + " is there already");
            }
            at = (at + 2) & mask;
        }
        return at;
    }

    private static int[] grown(int[] slots) {
        int[] grown = new int[slots.length * 2];
        for (int from = 0; from < slots.length; from += 2) {
            if (slots[from + 1] != 0) {
                int at = free(grown, slots[from]);
                grown[at] = slots[from];
                grown[at + 1] = slots[from + 1];
            }
        }
        return grown;
    }
}
