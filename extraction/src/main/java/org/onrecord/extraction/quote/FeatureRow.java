package org.onrecord.extraction.quote;

import java.util.Arrays;
import org.onrecord.extraction.model.FeatureHash;

/** The features of one place, gathered one after the other; cleared and filled again for the next place. */
public final class FeatureRow {

    private int[] values = new int[128];
    private int size;

    /** Forgets all features. */
    void clear() {
        size = 0;
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** The features; only the first {@link #size()} count. */
    public int[] values() {
        return values;
    }

    void add(int template) {
        put(FeatureHash.of(template));
    }

    void add(int template, int value) {
        put(FeatureHash.of(template, value));
    }

    void add(int template, int first, int second) {
        put(FeatureHash.of(template, first, second));
    }

    void add(int template, int first, int second, int third) {
        put(FeatureHash.of(template, first, second, third));
    }

    private void put(int feature) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = feature;
    }
}
