package org.onrecord.extraction.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.model.LabelSums;
import org.onrecord.extraction.model.LinearModel;

/** What a model says because of one word: of the labels of a token that is this word, and of those near it. */
final class WordSums {

    private static final int MANNERS = 3;
    private static final int PLACES = 3;

    private final LinearModel model;
    private final WordFacts word;
    /** How many numbers the {@link LabelSums} of all labels take. */
    private final int width;
    /** By where the word stands, and behind them those of the end of a run that is not close and one that is. */
    private final long[] near;
    /** By manner, place and whether it opens a sentence; reckoned when they are first asked for. */
    private final AtomicReferenceArray<long[]> own = new AtomicReferenceArray<>(MANNERS * PLACES * 2);

    WordSums(LinearModel model, WordFacts word) {
        this.model = model;
        this.word = word;
        this.width = LabelSums.width(model.labels().size());
        this.near = new long[(2 * WordFeatures.REACH + 3) * width];
        FeatureList features = new FeatureList();
        for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
            if (offset != 0) {
                features.clear();
                WordFeatures.near(word, offset, features);
                LabelSums.pack(scores(features), near, (offset + WordFeatures.REACH) * width);
            }
        }
        for (int close = 0; close < 2; close++) {
            features.clear();
            WordFeatures.head(word, close == 1, features);
            LabelSums.pack(scores(features), near, (2 * WordFeatures.REACH + 1 + close) * width);
        }
    }

    private int[] scores(FeatureList features) {
        int[] scores = new int[model.labels().size()];
        model.addAll(features.features(), model.keepKnown(features.features(), features.size()), scores);
        return scores;
    }

    /** Puts into {@code sums} what the word says of a token that is this word. */
    void putOwn(int manner, boolean first, int place, long[] sums) {
        int which = (manner * PLACES + place) * 2 + (first ? 1 : 0);
        long @Nullable [] known = own.getAcquire(which);
        if (known == null) {
            FeatureList features = new FeatureList();
            WordFeatures.own(word, manner, first, place, features);
            known = LabelSums.of(scores(features));
            own.setRelease(which, known);
        }
        System.arraycopy(known, 0, sums, 0, width);
    }

    /** Adds what the word says of a token from which it stands {@code offset} tokens on. */
    void addNear(int offset, long[] sums) {
        add((offset + WordFeatures.REACH) * width, sums);
    }

    /** Adds what the word says of a token in whose run of capitalised words it is the last. */
    void addHead(boolean close, long[] sums) {
        add((2 * WordFeatures.REACH + 1 + (close ? 1 : 0)) * width, sums);
    }

    private void add(int at, long[] sums) {
        for (int i = 0; i < width; i++) {
            sums[i] += near[at + i];
        }
    }
}
