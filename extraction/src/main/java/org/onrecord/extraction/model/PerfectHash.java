package org.onrecord.extraction.model;

import java.util.Arrays;

/**
 * Gives each of a fixed set of features a place of its own that arithmetic alone finds: one step, without a search and
 * without a branch that depends on the feature, so that a processor can look many features up at once. A feature outside
 * the set gets a place too; who looks there compares.
 *
 * <p>Hash and displace: features fall into buckets, and each bucket knows the displacement by which its features hash to
 * places that no other bucket has taken (Belazzougui, Botelho, Dietzfelbinger, "Hash, displace, and compress", ESA 2009).
 */
final class PerfectHash {

    private static final int FEATURES_A_BUCKET = 4;
    /** One place in five stays free; with fewer of them the last buckets are hard to place. */
    private static final double PLACES_A_FEATURE = 1.25;

    private static final int DISPLACEMENTS = 1 << 16;

    /** The displacement of each bucket; a power of two of them. */
    private final char[] displacements;

    private final int shift;
    private final int places;

    private PerfectHash(int buckets, int places) {
        this.displacements = new char[buckets];
        this.shift = Integer.numberOfLeadingZeros(buckets) + 1;
        this.places = places;
    }

    /** @param features no two of them the same */
    static PerfectHash of(int[] features) {
        int buckets = Math.max(2, Integer.highestOneBit(features.length / FEATURES_A_BUCKET + 1) * 2);
        int places = (int) (features.length * PLACES_A_FEATURE) + 1;
        while (true) {
            PerfectHash hash = new PerfectHash(buckets, places);
            if (hash.place(features)) {
                return hash;
            }
            places += places / 8 + 1;
        }
    }

    /** How many places there are; some are nobody's. */
    int places() {
        return places;
    }

    /** The feature's own place if it is one of the set, else any. */
    int placeOf(int feature) {
        return placeOf(feature, displacements[bucketOf(feature)]);
    }

    private int bucketOf(int feature) {
        return (feature * 0x9E3779B9) >>> shift;
    }

    private int placeOf(int feature, int displacement) {
        int hash = (feature ^ (displacement * 0x85EBCA6B)) * 0xC2B2AE35;
        hash = (hash ^ (hash >>> 15)) * 0x27D4EB2F;
        return (int) (((hash & 0xFFFFFFFFL) * places) >>> 32);
    }

    /** Places the greatest buckets first, while there is most room. */
    private boolean place(int[] features) {
        int[] starts = new int[displacements.length + 1];
        for (int feature : features) {
            starts[bucketOf(feature) + 1]++;
        }
        int greatest = 0;
        for (int bucket = 0; bucket < displacements.length; bucket++) {
            greatest = Math.max(greatest, starts[bucket + 1]);
            starts[bucket + 1] += starts[bucket];
        }
        int[] byBucket = new int[features.length];
        int[] next = starts.clone();
        for (int feature : features) {
            byBucket[next[bucketOf(feature)]++] = feature;
        }
        boolean[] taken = new boolean[places];
        for (int size = greatest; size > 0; size--) {
            for (int bucket = 0; bucket < displacements.length; bucket++) {
                int from = starts[bucket];
                if (starts[bucket + 1] - from == size
                        && !place(bucket, Arrays.copyOfRange(byBucket, from, from + size), taken)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean place(int bucket, int[] features, boolean[] taken) {
        int[] found = new int[features.length];
        for (int displacement = 0; displacement < DISPLACEMENTS; displacement++) {
            int count = 0;
            while (count < features.length) {
                found[count] = placeOf(features[count], displacement);
                if (taken[found[count]]) {
                    break;
                }
                taken[found[count++]] = true;
            }
            if (count == features.length) {
                displacements[bucket] = (char) displacement;
                return true;
            }
            while (count > 0) {
                taken[found[--count]] = false;
            }
        }
        return false;
    }
}
