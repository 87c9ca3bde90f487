package org.onrecord.extraction.model;

import java.util.Arrays;

/**
 * A row for each feature: the feature, then a byte for the weight of each label. Rows are small so that more of those in
 * use stay in a processor's own memory, and bytes are added eight at a time.
 */
final class ByteWeights implements FeatureWeights {

    /** The first number of a row has room for so many labels below the feature, each other for eight. */
    private static final int FIRST_LABELS = 4;
    /** One byte of each two: every other weight, with room to add more to it. */
    private static final long LANES = 0x00FF00FF00FF00FFL;
    /** The sum of so many bytes has room in two. */
    private static final int MOST_ADDED = 256;

    private final PerfectHash hash;
    private final int labels;
    /** How many numbers a row has. */
    private final int width;
    /** The least weight of each label: a byte says how much more a weight is. */
    private final int[] least;
    /** The row of a place that is nobody's holds weights of 0, and adding it changes nothing. */
    private final long[] rows;

    /** @param table fit to {@linkplain WeightTable#fitsBytes bytes} */
    ByteWeights(WeightTable table, int labels) {
        this.hash = PerfectHash.of(table.features());
        this.labels = labels;
        this.width = 1 + (Math.max(0, labels - FIRST_LABELS) + Long.BYTES - 1) / Long.BYTES;
        this.least = table.least(labels);
        this.rows = new long[hash.places() * width];
        for (int row = 0; row < rows.length; row += width) {
            for (int label = 0; label < labels; label++) {
                rows[row + word(label)] |= (long) -least[label] << shift(label);
            }
        }
        for (int i = 0; i < table.count; i++) {
            int row = hash.placeOf(table.features[i]) * width;
            rows[row] |= (long) table.features[i] << Integer.SIZE;
            int at = table.starts[i];
            do {
                int label = WeightTable.label(table.weights[at]);
                // What stands there is the byte of 0, so this leaves the byte of the weight.
                rows[row + word(label)] += (long) WeightTable.weight(table.weights[at]) << shift(label);
            } while (!WeightTable.isLast(table.weights[at++]));
        }
    }

    private static int word(int label) {
        return (label + FIRST_LABELS) / Long.BYTES;
    }

    private static int shift(int label) {
        return (label < FIRST_LABELS ? label : (label - FIRST_LABELS) % Long.BYTES) * Byte.SIZE;
    }

    /**
     * {@inheritDoc}
     *
     * <p>In short loops one after the other: a processor waits for many looks into memory at once only where there is
     * little to do between them, and nothing to write where it depends on what is read.
     */
    @Override
    public void addAll(int[] active, int count, int[] scores) {
        int[] at = new int[count];
        for (int i = 0; i < count; i++) {
            at[i] = hash.placeOf(active[i]) * width;
        }
        long[] heads = new long[count];
        for (int i = 0; i < count; i++) {
            heads[i] = rows[at[i]];
        }
        int known = 0;
        for (int i = 0; i < count; i++) {
            at[known] = at[i];
            // One where the row is the feature's, else zero: a branch here would be guessed wrong half the time.
            int differs = (int) (heads[i] >>> Integer.SIZE) ^ active[i];
            known += ~(differs | -differs) >>> 31;
        }
        for (int from = 0; from < known; from += MOST_ADDED) {
            addRows(at, from, Math.min(known, from + MOST_ADDED), scores);
        }
    }

    private void addRows(int[] at, int from, int to, int[] scores) {
        for (int word = 0; word < width; word++) {
            long even = 0;
            long odd = 0;
            for (int i = from; i < to; i++) {
                long weights = rows[at[i] + word];
                even += weights & LANES;
                odd += weights >>> Byte.SIZE & LANES;
            }
            int first = word == 0 ? 0 : word * Long.BYTES - FIRST_LABELS;
            int end = Math.min(labels, word == 0 ? FIRST_LABELS : first + Long.BYTES);
            for (int label = first; label < end; label += 2) {
                scores[label] += (int) (even & 0xFFFF) + (to - from) * least[label];
                even >>>= Short.SIZE;
            }
            for (int label = first + 1; label < end; label += 2) {
                scores[label] += (int) (odd & 0xFFFF) + (to - from) * least[label];
                odd >>>= Short.SIZE;
            }
        }
    }

    @Override
    public int[] features() {
        int[] features = new int[hash.places()];
        int[] weights = new int[labels];
        int count = 0;
        for (int row = 0; row < rows.length; row += width) {
            Arrays.fill(weights, 0);
            addRows(new int[] {row}, 0, 1, weights);
            if (!Arrays.equals(weights, new int[labels])) {
                features[count++] = (int) (rows[row] >>> Integer.SIZE);
            }
        }
        Arrays.sort(features, 0, count);
        return Arrays.copyOf(features, count);
    }
}
