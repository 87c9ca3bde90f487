package org.onrecord.extraction.quote;

import java.util.Arrays;
import org.onrecord.extraction.model.FeatureFilter;
import org.onrecord.extraction.model.FeatureHash;

/** The features of one place, gathered one after the other; cleared and filled again for the next place. */
public final class FeatureRow {

    private final FeatureFilter filter;
    private int[] values = new int[128];
    private int size;

    /** A row that takes every feature, for training. */
    public FeatureRow() {
        this(FeatureFilter.all());
    }

    /** A row that leaves out what the filter turns away. */
    FeatureRow(FeatureFilter filter) {
        this.filter = filter;
    }

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
        values[size] = feature;
        size += filter.lets(feature);
    }
}
