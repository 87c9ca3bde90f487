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

    private final List<String> labels;
    private final float unit;
    private final int features;
    private final FeatureFilter filter;
    private final FeatureWeights weights;

    LinearModel(List<String> labels, float unit, int features, FeatureFilter filter, FeatureWeights weights) {
        this.labels = List.copyOf(labels);
        this.unit = unit;
        this.features = features;
        this.filter = filter;
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
        weights.addAll(new int[] {feature}, 1, scores);
    }

    /** Tells features that this model does not know. */
    public FeatureFilter filter() {
        return filter;
    }

    /**
     * Moves the features that this model may know to the front.
     *
     * @param count how many of {@code active} are features
     * @return how many of them may be known
     */
    public int keepKnown(int[] active, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int feature = active[i];
            active[kept] = feature;
            kept += filter.lets(feature);
        }
        return kept;
    }

    /** Adds the weights of the first {@code count} features of {@code active} to the scores. */
    public void addAll(int[] active, int count, int[] scores) {
        weights.addAll(active, count, scores);
    }

    /** The features that have a weight, in rising order. */
    int[] knownFeatures() {
        return weights.features();
    }
}
