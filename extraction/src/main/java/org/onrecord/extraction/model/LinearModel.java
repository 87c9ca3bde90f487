package org.onrecord.extraction.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * The weights of hashed features for a fixed list of labels. Weights are whole numbers of a {@linkplain #unit() unit};
 * one that rounds to nothing is not kept. Immutable and safe for many threads.
 */
public final class LinearModel {

    /** Labels are numbered within 7 bits of a stored weight. */
    static final int MOST_LABELS = 128;

    private static final int LABEL = 0x7F;
    private static final int LAST = 0x80;
    private static final int WEIGHT_SHIFT = 8;

    private final List<String> labels;
    private final float unit;
    private final int features;
    /**
     * Open addressing with linear probing, two numbers a slot: the feature, and where its weights start (0: the slot is
     * free).
     */
    private final int[] slots;
    /** The label in the lowest 7 bits, then whether it is the feature's last, then the weight. */
    private final int[] weights;

    LinearModel(List<String> labels, float unit, int features, int[] slots, int[] weights) {
        this.labels = List.copyOf(labels);
        this.unit = unit;
        this.features = features;
        this.slots = slots;
        this.weights = weights;
    }

    /**
     * Reads a model that {@link #write} wrote.
     *
     * @throws IOException if the stream ends early or holds something else
     */
    public static LinearModel read(InputStream in) throws IOException {
        return LinearModelFormat.read(in);
    }

    /**
     * Reads a model from a resource beside a class.
     *
     * @throws java.io.UncheckedIOException if the resource is missing or holds something else
     */
    public static LinearModel load(Class<?> beside, String resource) {
        return ModelResource.load(beside, resource, LinearModel::read);
    }

    /** Writes this model; equal models give equal bytes. */
    public void write(OutputStream out) throws IOException {
        LinearModelFormat.write(this, out);
    }

    public List<String> labels() {
        return labels;
    }

    /** How much of a trainer's weight one whole of a score stands for. */
    public float unit() {
        return unit;
    }

    /** How many features have a weight. */
    public int features() {
        return features;
    }

    /**
     * Adds the feature's weights to the scores.
     *
     * @param scores one for each label, in {@linkplain #unit() units}
     */
    public void add(int feature, int[] scores) {
        int[] table = slots;
        int mask = table.length - 1;
        int at = slotOf(feature, mask);
        while (true) {
            int start = table[at + 1];
            if (start == 0) {
                return;
            }
            if (table[at] == feature) {
                addWeights(start, scores);
                return;
            }
            at = (at + 2) & mask;
        }
    }

    /** Adds the weights of the first {@code count} features of {@code active} to the scores. */
    public void addAll(int[] active, int count, int[] scores) {
        for (int i = 0; i < count; i++) {
            add(active[i], scores);
        }
    }

    private void addWeights(int start, int[] scores) {
        int at = start;
        int weight;
        do {
            weight = weights[at++];
            scores[weight & LABEL] += weight >> WEIGHT_SHIFT;
        } while ((weight & LAST) == 0);
    }

    static int slotOf(int feature, int mask) {
        return (feature * 2) & mask;
    }

    static int pack(int label, int weight, boolean last) {
        return (weight << WEIGHT_SHIFT) | (last ? LAST : 0) | label;
    }

    int[] slots() {
        return slots;
    }

    int labelAt(int at) {
        return weights[at] & LABEL;
    }

    int weightAt(int at) {
        return weights[at] >> WEIGHT_SHIFT;
    }

    boolean lastAt(int at) {
        return (weights[at] & LAST) != 0;
    }
}
