package org.onrecord.extraction.model;

import java.util.List;

/** Gathers the weights of a {@link LinearModel}. For training programs; not safe for several threads. */
public final class LinearModelBuilder {

    /** A stored weight has 24 bits; the rest of an {@code int} leaves room to add many of them up. */
    private static final int GREATEST = (1 << 20) - 1;

    private final List<String> labels;
    private final float unit;
    private final WeightTable table = new WeightTable();
    /** Open addressing with linear probing: one more than the feature's number in the table; 0 where a slot is free. */
    private int[] slots = new int[1 << 12];

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
        remember(feature);
        table.add(feature);
        for (int label = 0; label <= last; label++) {
            if (whole[label] != 0) {
                table.add(label, whole[label], label == last);
            }
        }
        return this;
    }

    /** To be called when every feature has been put. */
    public LinearModel build() {
        boolean dense = table.used * 3L >= (long) table.count * labels.size() && table.fitsBytes(labels.size());
        return new LinearModel(
                labels,
                unit,
                table.count,
                FeatureFilter.of(table.features()),
                dense ? new ByteWeights(table, labels.size()) : new SparseWeights(table));
    }

    private void remember(int feature) {
        if ((table.count + 1) * 2L > slots.length) {
            slots = new int[slots.length * 2];
            for (int i = 0; i < table.count; i++) {
                slots[free(table.features[i])] = i + 1;
            }
        }
        slots[free(feature)] = table.count + 1;
    }

    private int free(int feature) {
        int mask = slots.length - 1;
        int at = feature & mask;
        while (slots[at] != 0) {
            if (table.features[slots[at] - 1] == feature) {
                throw new IllegalArgumentException("feature " + feature + " is there already");
            }
            at = (at + 1) & mask;
        }
        return at;
    }
}
