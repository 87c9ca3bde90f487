package org.onrecord.extraction.model;

/** How the weights of a model's features lie in memory. */
sealed interface FeatureWeights permits ByteWeights, SparseWeights {

    /** Adds the weights of the first {@code count} features of {@code active} to the scores of the labels. */
    void addAll(int[] active, int count, int[] scores);

    /** The features that have a weight, in rising order. */
    int[] features();
}
