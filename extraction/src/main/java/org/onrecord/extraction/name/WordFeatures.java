package org.onrecord.extraction.name;

import org.onrecord.extraction.model.FeatureHash;

/** Features that follow from one word alone, for a token that is this word or stands near it. */
final class WordFeatures {

    /** How many tokens before and behind a token have features of their own for it. */
    static final int REACH = 3;

    private WordFeatures() {}

    /**
     * The features of a token that is this word.
     *
     * @param manner how its sentence is written
     * @param first whether it opens the sentence
     * @param place what it is to a known place of several words
     */
    static void own(WordFacts w, int manner, boolean first, int place, FeatureList into) {
        int shape = shape(w, manner);
        int c10 = w.classPrefix(10);
        into.add(1, FeatureHash.of(1, manner, first ? 1 : 0));
        into.add(2, FeatureHash.of(2, w.lower));
        into.add(9, FeatureHash.of(9, shape));
        into.add(13, FeatureHash.of(13, shape, first ? 1 : 0));
        for (int affix : w.affixes) {
            into.add(14, FeatureHash.of(14, affix));
        }
        into.add(15, FeatureHash.of(15, w.wordClass));
        into.add(16, FeatureHash.of(16, c10));
        into.add(17, FeatureHash.of(17, w.classPrefix(6)));
        into.add(18, FeatureHash.of(18, w.classPrefix(4)));
        into.add(30, FeatureHash.of(30, c10, shape));
        int list = list(w, place);
        into.add(31, FeatureHash.of(31, list, w.capital ? 1 : 0));
        into.add(32, FeatureHash.of(32, list, shape, first ? 1 : 0));
        for (int bits = list; bits != 0; bits &= bits - 1) {
            into.add(37, FeatureHash.of(37, Integer.numberOfTrailingZeros(bits), w.capital ? 1 : 0));
        }
    }

    static int shape(WordFacts w, int manner) {
        return w.shape * 4 + manner;
    }

    static int list(WordFacts w, int place) {
        return w.list << 2 | place;
    }

    /**
     * The features of a token that this word stands near.
     *
     * @param offset where the word stands, from the token: from -{@value #REACH} to {@value #REACH}, not 0
     */
    static void near(WordFacts w, int offset, FeatureList into) {
        switch (offset) {
            case -3 -> into.add(43, FeatureHash.of(43, w.lower));
            case -2 -> {
                into.add(5, FeatureHash.of(5, w.lower));
                into.add(25, FeatureHash.of(25, w.classPrefix(10)));
            }
            case -1 -> {
                into.add(3, FeatureHash.of(3, w.lower));
                into.add(19, FeatureHash.of(19, w.wordClass));
                into.add(20, FeatureHash.of(20, w.classPrefix(10)));
                into.add(21, FeatureHash.of(21, w.classPrefix(6)));
                into.add(35, FeatureHash.of(35, w.list, w.shape));
            }
            case 1 -> {
                into.add(4, FeatureHash.of(4, w.lower));
                into.add(22, FeatureHash.of(22, w.wordClass));
                into.add(23, FeatureHash.of(23, w.classPrefix(10)));
                into.add(24, FeatureHash.of(24, w.classPrefix(6)));
                into.add(36, FeatureHash.of(36, w.list, w.shape));
            }
            case 2 -> {
                into.add(6, FeatureHash.of(6, w.lower));
                into.add(26, FeatureHash.of(26, w.classPrefix(10)));
            }
            case 3 -> into.add(42, FeatureHash.of(42, w.lower));
            default -> throw new IllegalArgumentException("no neighbour at " + offset);
        }
    }

    /**
     * The features of a token whose run of capitalised words ends with this word.
     *
     * @param close whether fewer than three tokens are left of the run
     */
    static void head(WordFacts w, boolean close, FeatureList into) {
        into.add(44, FeatureHash.of(44, w.lower, close ? 1 : 0));
        into.add(45, FeatureHash.of(45, w.wordClass));
    }
}
