package org.onrecord.extraction.model;

import java.util.Arrays;

/**
 * The weights of features as they were gathered: for each feature where its weights start, and each weight in one
 * number: the label in the lowest 7 bits, then whether it is the feature's last, then the weight.
 */
final class WeightTable {

    private static final int LABEL = 0x7F;
    private static final int LAST = 0x80;
    private static final int WEIGHT_SHIFT = 8;

    int[] features = new int[1 << 10];
    int[] starts = new int[1 << 10];
    int[] weights = new int[1 << 12];
    int count;
    int used;

    static int pack(int label, int weight, boolean last) {
        return (weight << WEIGHT_SHIFT) | (last ? LAST : 0) | label;
    }

    static int label(int packed) {
        return packed & LABEL;
    }

    static int weight(int packed) {
        return packed >> WEIGHT_SHIFT;
    }

    static boolean isLast(int packed) {
        return (packed & LAST) != 0;
    }

    /** Adds a feature whose weights follow. */
    void add(int feature) {
        if (count == features.length) {
            features = Arrays.copyOf(features, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
        }
        features[count] = feature;
        starts[count++] = used;
    }

    /** Adds a weight of the feature that was added last. */
    void add(int label, int weight, boolean last) {
        if (used == weights.length) {
            weights = Arrays.copyOf(weights, used * 2);
        }
        weights[used++] = pack(label, weight, last);
    }

    int[] features() {
        return Arrays.copyOf(features, count);
    }

    /** The least weight of each label; 0 where none is less, for most features have no weight for most labels. */
    int[] least(int labels) {
        int[] least = new int[labels];
        for (int i = 0; i < used; i++) {
            least[label(weights[i])] = Math.min(least[label(weights[i])], weight(weights[i]));
        }
        return least;
    }

    /** Whether a byte tells how far any weight lies above the {@linkplain #least least} of its label. */
    boolean fitsBytes(int labels) {
        int[] least = least(labels);
        for (int i = 0; i < used; i++) {
            if (weight(weights[i]) - least[label(weights[i])] > 0xFF) {
                return false;
            }
        }
        return true;
    }
}
