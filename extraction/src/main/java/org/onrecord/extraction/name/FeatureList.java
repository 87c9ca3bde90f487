package org.onrecord.extraction.name;

import java.util.Arrays;

/** The features of a token, each with the number of the template that it was made by. */
final class FeatureList {

    private final byte[] templates = new byte[NameFeatures.MOST];
    private final int[] features = new int[NameFeatures.MOST];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int template, int feature) {
        templates[size] = (byte) template;
        features[size++] = feature;
    }

    /** The features, {@link #size} of them, to be read and moved at will until more are added. */
    int[] features() {
        return features;
    }

    int size() {
        return size;
    }

    /**
     * Copies the features in the order of their templates; those of one template in the order they came in.
     *
     * @return how many there are
     */
    int copyInOrder(int[] into) {
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = (long) templates[i] << Integer.SIZE | i;
        }
        Arrays.sort(sorted);
        for (int i = 0; i < size; i++) {
            into[i] = features[(int) sorted[i]];
        }
        return size;
    }
}
