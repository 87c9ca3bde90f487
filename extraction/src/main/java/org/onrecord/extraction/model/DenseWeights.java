package org.onrecord.extraction.model;

import java.util.Arrays;

/**
 * A row for each feature: the feature, then the weights of all labels, two in an {@code int}. One look into memory finds
 * the feature and its weights.
 */
final class DenseWeights implements FeatureWeights {

    private final PerfectHash hash;
    private final int labels;
    private final int width;
    /** The row of a place that is nobody's is all zero, and adding it changes nothing. */
    private final int[] rows;

    /** @param table its weights all {@linkplain WeightTable#isSmall() small} */
    DenseWeights(WeightTable table, int labels) {
        this.hash = PerfectHash.of(table.features());
        this.labels = labels;
        this.width = 1 + (labels + 1) / 2;
        this.rows = new int[hash.places() * width];
        for (int i = 0; i < table.count; i++) {
            int row = hash.placeOf(table.features[i]) * width;
            rows[row] = table.features[i];
            int at = table.starts[i];
            do {
                int label = WeightTable.label(table.weights[at]);
                int weight = WeightTable.weight(table.weights[at]) & 0xFFFF;
                rows[row + 1 + label / 2] |= label % 2 == 0 ? weight : weight << 16;
            } while (!WeightTable.isLast(table.weights[at++]));
        }
    }

    @Override
    public void addAll(int[] active, int count, int[] scores) {
        int pairs = labels & ~1;
        for (int i = 0; i < count; i++) {
            int feature = active[i];
            int at = hash.placeOf(feature) * width;
            // All ones where the row is the feature's, else zero: a branch here would be guessed wrong half the time.
            int differs = rows[at++] ^ feature;
            int own = ~((differs | -differs) >> 31);
            for (int label = 0; label < pairs; label += 2) {
                int two = rows[at++] & own;
                scores[label] += (short) two;
                scores[label + 1] += two >> 16;
            }
            if (pairs < labels) {
                scores[pairs] += (short) (rows[at] & own);
            }
        }
    }

    @Override
    public int[] features() {
        int[] features = new int[hash.places()];
        int count = 0;
        for (int row = 0; row < rows.length; row += width) {
            int any = 0;
            for (int i = 1; i < width; i++) {
                any |= rows[row + i];
            }
            if (any != 0) {
                features[count++] = rows[row];
            }
        }
        Arrays.sort(features, 0, count);
        return Arrays.copyOf(features, count);
    }
}
