package org.onrecord.extraction.pos;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.model.LabelSums;
import org.onrecord.extraction.model.LinearModel;

/**
 * The weights of features that come up again and again, such as those of two word classes side by side, ready to be
 * added up. Bounded: a feature takes the place of another whose hash begins alike. Safe for many threads.
 */
final class FeatureSums {

    private static final int BITS = 13;

    /** Reaches other threads whole because its fields are final. */
    private static final class Kept {
        private final int feature;
        private final long[] sums;

        private Kept(int feature, long[] sums) {
            this.feature = feature;
            this.sums = sums;
        }
    }

    private final LinearModel model;
    private final long[] none;
    private final @Nullable Kept[] places = new @Nullable Kept[1 << BITS];

    FeatureSums(LinearModel model) {
        this.model = model;
        this.none = new long[LabelSums.width(model.labels().size())];
    }

    long[] of(int feature) {
        if (model.filter().lets(feature) == 0) {
            return none;
        }
        int place = feature >>> (Integer.SIZE - BITS);
        Kept kept = places[place];
        if (kept == null || kept.feature != feature) {
            int[] scores = new int[model.labels().size()];
            model.add(feature, scores);
            kept = new Kept(feature, LabelSums.of(scores));
            places[place] = kept;
        }
        return kept.sums;
    }
}
