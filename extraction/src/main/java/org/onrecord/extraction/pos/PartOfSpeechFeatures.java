package org.onrecord.extraction.pos;

import org.onrecord.extraction.model.FeatureHash;
import org.onrecord.extraction.model.WordClasses;

/**
 * What the tagger looks at: a word's form, ends, shape and Brown class, those of its neighbours, and the two tags before
 * it. Holds one sentence at a time; not safe for several threads.
 */
public final class PartOfSpeechFeatures {

    /** At most so many features a word has. */
    public static final int MOST = 32;

    /** Words on either side of a sentence, so that every word has two neighbours on both sides. */
    private static final int MARGIN = 2;

    private static final int OUTSIDE = 1;

    private final WordClasses classes;
    private int[] words = new int[64];
    private int[] wordClasses = new int[64];
    private int[] shapes = new int[64];
    private int[] endings = new int[64];
    private String[] lowers = new String[64];

    public PartOfSpeechFeatures(WordClasses classes) {
        this.classes = classes;
    }

    /**
     * Takes in a sentence.
     *
     * @param forms its words as written are those from {@code start} to {@code end}
     * @param lower the same in lower case
     */
    public void read(String[] forms, String[] lower, int start, int end) {
        int length = end - start;
        makeRoom(length + 2 * MARGIN);
        for (int i = 0; i < MARGIN; i++) {
            setOutside(i);
            setOutside(MARGIN + length + i);
        }
        for (int i = 0; i < length; i++) {
            set(i + MARGIN, forms[start + i], lower[start + i], i == 0);
        }
    }

    private void makeRoom(int length) {
        if (words.length < length) {
            int capacity = length + length / 2;
            words = new int[capacity];
            wordClasses = new int[capacity];
            shapes = new int[capacity];
            endings = new int[capacity];
            lowers = new String[capacity];
        }
    }

    private void setOutside(int at) {
        words[at] = OUTSIDE;
        wordClasses[at] = OUTSIDE;
        shapes[at] = OUTSIDE;
        endings[at] = OUTSIDE;
        lowers[at] = "";
    }

    private void set(int at, String form, String lower, boolean first) {
        words[at] = lower.hashCode();
        wordClasses[at] = classes.of(lower);
        shapes[at] = WordShape.of(form, first);
        endings[at] = ending(lower, 3);
        lowers[at] = lower;
    }

    private static int ending(String word, int length) {
        return FeatureHash.part(word, Math.max(0, word.length() - length), word.length());
    }

    /**
     * Writes down the features of a word.
     *
     * @param number the word's place in the sentence, from 0
     * @param before the tag of the word before, as a number, -1 if there is none
     * @param twoBefore the tag of the word before that
     * @param features takes the features from place 0 on; at least {@link #MOST} long
     * @return how many there are
     */
    public int at(int number, int before, int twoBefore, int[] features) {
        int n = ofWord(number, features, 0);
        for (int offset = -MARGIN; offset <= MARGIN; offset++) {
            n = offset == 0 ? n : neighbour(number + offset).features(offset, features, n);
        }
        n = ofTags(before, twoBefore, features, n);
        return ofContext(number, before, features, n);
    }

    /** The features that follow from the two tags before a word. */
    static int ofTags(int before, int twoBefore, int[] features, int from) {
        int n = from;
        features[n++] = FeatureHash.of(20, before);
        features[n++] = FeatureHash.of(21, before, twoBefore);
        return n;
    }

    /** The features of a word together with the tag before it or with a word beside it. */
    int ofContext(int number, int before, int[] features, int from) {
        int i = number + MARGIN;
        int n = from;
        int word = words[i];
        features[n++] = FeatureHash.of(22, before, word);
        features[n++] = FeatureHash.of(23, before, WordClasses.prefix(wordClasses[i + 1], 8));
        features[n++] = FeatureHash.of(24, before, wordClasses[i]);
        features[n++] = FeatureHash.of(29, words[i - 1], word);
        features[n++] = FeatureHash.of(30, word, words[i + 1]);
        features[n++] =
                FeatureHash.of(33, WordClasses.prefix(wordClasses[i + 1], 6), WordClasses.prefix(wordClasses[i], 6));
        features[n++] = FeatureHash.of(35, shapes[i - 1], shapes[i], shapes[i + 1]);
        return n;
    }

    /** What a word is to the words beside it. */
    record Neighbour(int word, int wordClass, int ending) {

        /**
         * The features that follow from this word alone for the word that it stands beside.
         *
         * @param offset where this word stands, from the other: -2, -1, 1 or 2
         */
        int features(int offset, int[] features, int from) {
            int n = from;
            switch (offset) {
                case -2 -> features[n++] = FeatureHash.of(28, word);
                case -1 -> {
                    features[n++] = FeatureHash.of(25, word);
                    features[n++] = FeatureHash.of(31, wordClass);
                }
                case 1 -> {
                    features[n++] = FeatureHash.of(26, word);
                    features[n++] = FeatureHash.of(32, wordClass);
                    features[n++] = FeatureHash.of(34, ending);
                }
                case 2 -> features[n++] = FeatureHash.of(27, word);
                default -> throw new IllegalArgumentException("no neighbour at " + offset);
            }
            return n;
        }
    }

    /** The word at a place in the sentence as a neighbour; beyond the bounds of the sentence, what stands there. */
    Neighbour neighbour(int number) {
        int i = number + MARGIN;
        return new Neighbour(words[i], wordClasses[i], endings[i]);
    }

    /** What stands beyond the bounds of a sentence. */
    static Neighbour outside() {
        return new Neighbour(OUTSIDE, OUTSIDE, OUTSIDE);
    }

    /** The features that follow from the word alone. */
    int ofWord(int number, int[] features, int from) {
        int i = number + MARGIN;
        String lower = lowers[i];
        int length = lower.length();
        int n = from;
        features[n++] = FeatureHash.of(0);
        features[n++] = FeatureHash.of(1, words[i]);
        features[n++] = FeatureHash.of(2, wordClasses[i]);
        features[n++] = FeatureHash.of(3, WordClasses.prefix(wordClasses[i], 10));
        features[n++] = FeatureHash.of(4, WordClasses.prefix(wordClasses[i], 6));
        features[n++] = FeatureHash.of(5, shapes[i]);
        features[n++] = FeatureHash.of(6, endings[i], shapes[i]);
        if (length > 1) {
            features[n++] = FeatureHash.of(7, ending(lower, 1));
            features[n++] = FeatureHash.of(8, ending(lower, 2));
        }
        if (length > 4) {
            features[n++] = FeatureHash.of(9, ending(lower, 4));
            features[n++] = FeatureHash.of(10, FeatureHash.part(lower, 0, 3));
            features[n++] = FeatureHash.of(11, FeatureHash.part(lower, 0, 2));
        }
        features[n++] = FeatureHash.of(12, lower.isEmpty() ? 0 : lower.charAt(0));
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < length) {
            features[n++] = FeatureHash.of(13, FeatureHash.part(lower, hyphen + 1, length));
        }
        return n;
    }
}
