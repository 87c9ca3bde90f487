package org.onrecord.benchmarks.train;

import java.util.Arrays;

/** Gives each feature hash that is seen often enough a number from 0 on. */
final class FeatureNumbers {

    private int[] hashes = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int used;

    void count(int hash) {
        if (used * 2 >= hashes.length) {
            grow();
        }
        int at = slot(hashes, counts, hash);
        if (counts[at] == 0) {
            hashes[at] = hash;
            used++;
        }
        counts[at]++;
    }

    private void grow() {
        int[] moreHashes = new int[hashes.length * 2];
        int[] moreCounts = new int[hashes.length * 2];
        for (int i = 0; i < hashes.length; i++) {
            if (counts[i] != 0) {
                int at = slot(moreHashes, moreCounts, hashes[i]);
                moreHashes[at] = hashes[i];
                moreCounts[at] = counts[i];
            }
        }
        hashes = moreHashes;
        counts = moreCounts;
    }

    private static int slot(int[] hashes, int[] counts, int hash) {
        int mask = hashes.length - 1;
        int at = ((hash * 0x9E3779B9) >>> 4) & mask;
        while (counts[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /**
     * From now on only features seen at least {@code least} times have a number.
     *
     * @return their hashes, by number
     */
    int[] number(int least) {
        int[] kept = new int[used];
        int n = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (counts[i] >= least) {
                kept[n++] = hashes[i];
            }
        }
        kept = Arrays.copyOf(kept, n);
        Arrays.sort(kept);
        Arrays.fill(counts, 0);
        used = n;
        for (int i = 0; i < n; i++) {
            int at = slot(hashes, counts, kept[i]);
            hashes[at] = kept[i];
            counts[at] = i + 1;
        }
        return kept;
    }

    /** The number of a feature; -1 if it was not seen often enough. */
    int of(int hash) {
        return counts[slot(hashes, counts, hash)] - 1;
    }

    /** The numbers of those of the first {@code count} features that have one. */
    int[] of(int[] features, int count) {
        int[] numbers = new int[count];
        int n = 0;
        for (int i = 0; i < count; i++) {
            int number = of(features[i]);
            if (number >= 0) {
                numbers[n++] = number;
            }
        }
        return Arrays.copyOf(numbers, n);
    }
}
