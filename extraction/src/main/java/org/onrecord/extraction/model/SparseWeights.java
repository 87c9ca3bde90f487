package org.onrecord.extraction.model;

import java.util.Arrays;

/** Only the weights that are not zero: less to read where a feature has a weight for few of many labels. */
final class SparseWeights implements FeatureWeights {

    private final PerfectHash hash;
    /** Two numbers a place: the feature, and where its weights start; 0 where the place is nobody's. */
    private final int[] places;
    /** As {@link WeightTable} has them; the first is a weight of nothing, where the features lead that are not known. */
    private final int[] weights;

    SparseWeights(WeightTable table) {
        this.hash = PerfectHash.of(table.features());
        this.places = new int[hash.places() * 2];
        this.weights = new int[table.used + 1];
        weights[0] = WeightTable.pack(0, 0, true);
        System.arraycopy(table.weights, 0, weights, 1, table.used);
        for (int i = 0; i < table.count; i++) {
            int at = hash.placeOf(table.features[i]) * 2;
            places[at] = table.features[i];
            places[at + 1] = table.starts[i] + 1;
        }
    }

    @Override
    public void addAll(int[] active, int count, int[] scores) {
        for (int i = 0; i < count; i++) {
            int feature = active[i];
            int place = hash.placeOf(feature) * 2;
            int at = places[place] == feature ? places[place + 1] : 0;
            int weight;
            do {
                weight = weights[at++];
                scores[WeightTable.label(weight)] += WeightTable.weight(weight);
            } while (!WeightTable.isLast(weight));
        }
    }

    @Override
    public int[] features() {
        int[] features = new int[hash.places()];
        int count = 0;
        for (int place = 0; place < places.length; place += 2) {
            if (places[place + 1] != 0) {
                features[count++] = places[place];
            }
        }
        Arrays.sort(features, 0, count);
        return Arrays.copyOf(features, count);
    }
}
