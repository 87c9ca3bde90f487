package org.onrecord.extraction.model;

/**
 * Tells most of the features that a model does not know, about half of all that are asked for, by one bit each. The bits
 * fit into a processor's nearest memory, the weights do not: what the filter turns away costs no look at them.
 */
public final class FeatureFilter {

    /** At least so many; of the unknown features at most one in six gets through. */
    private static final int BITS_A_FEATURE = 5;

    private final long[] bits;
    private final int shift;

    private FeatureFilter(int places) {
        this.bits = new long[places / Long.SIZE];
        this.shift = Integer.numberOfLeadingZeros(places) + 1;
    }

    static FeatureFilter of(int[] features) {
        int least = Math.max(Long.SIZE, features.length * BITS_A_FEATURE);
        FeatureFilter filter = new FeatureFilter(Integer.highestOneBit(least - 1) * 2);
        for (int feature : features) {
            int place = feature >>> filter.shift;
            filter.bits[place / Long.SIZE] |= 1L << place;
        }
        return filter;
    }

    /** A filter that lets everything through, for a trainer that does not know yet what will be known. */
    public static FeatureFilter all() {
        FeatureFilter filter = new FeatureFilter(Long.SIZE);
        filter.bits[0] = -1;
        return filter;
    }

    /** 1 if the feature may be known, 0 if it is not: a number, so that a caller can count with it without a branch. */
    public int lets(int feature) {
        int place = feature >>> shift;
        return (int) (bits[place / Long.SIZE] >>> place) & 1;
    }
}
