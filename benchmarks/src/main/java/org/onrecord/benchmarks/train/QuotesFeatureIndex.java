package org.onrecord.benchmarks.train;

import java.util.Arrays;

/** Numbers the features that occur often enough, in the order in which they were first seen. */
final class QuotesFeatureIndex {

    private static final int FREE = 0;

    private int[] keys = new int[1 << 16];
    private int[] values = new int[1 << 16];
    private int used;
    private int[] features = new int[1 << 16];

    void count(int[][] rows) {
        for (int[] row : rows) {
            for (int feature : row) {
                int slot = slot(feature);
                if (values[slot] == FREE) {
                    keys[slot] = feature;
                    if (used == features.length) {
                        features = Arrays.copyOf(features, used * 2);
                    }
                    features[used++] = feature;
                }
                values[slot]++;
                if (used * 2 > keys.length) {
                    grow();
                }
            }
        }
    }

    /** Forgets the features seen fewer than {@code least} times and numbers the others. */
    void drop(int least) {
        int kept = 0;
        for (int i = 0; i < used; i++) {
            int slot = slot(features[i]);
            if (values[slot] >= least) {
                values[slot] = kept + 1;
                features[kept++] = features[i];
            } else {
                values[slot] = -1;
            }
        }
        used = kept;
    }

    int size() {
        return used;
    }

    int[] features() {
        return Arrays.copyOf(features, used);
    }

    /** The numbers of the features that were kept. */
    int[][] indexed(int[][] rows) {
        int[][] indexed = new int[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            int[] few = new int[rows[r].length];
            int count = 0;
            for (int feature : rows[r]) {
                int number = values[slot(feature)];
                if (number > 0) {
                    few[count++] = number - 1;
                }
            }
            indexed[r] = Arrays.copyOf(few, count);
        }
        return indexed;
    }

    private int slot(int feature) {
        int mask = keys.length - 1;
        int slot = feature & mask;
        while (values[slot] != FREE && keys[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
