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

    /** So many words on either side of a word are looked at. */
    static final int MARGIN = 2;

    private final WordClasses classes;
    private WordTraits[] words = new WordTraits[0];

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
        words = new WordTraits[end - start];
        for (int i = 0; i < words.length; i++) {
            words[i] = WordTraits.of(forms[start + i], lower[start + i], i == 0, classes);
        }
    }

    private WordTraits word(int number) {
        return number >= 0 && number < words.length ? words[number] : WordTraits.OUTSIDE;
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
        WordTraits word = word(number);
        WordTraits previous = word(number - 1);
        WordTraits next = word(number + 1);
        int n = ofWord(word, features, 0);
        for (int offset = -MARGIN; offset <= MARGIN; offset++) {
            n = offset == 0 ? n : ofNeighbour(word(number + offset), offset, features, n);
        }
        n = ofTags(before, twoBefore, features, n);
        features[n++] = ofTagAndWord(before, word);
        features[n++] = ofTagAndNext(before, next);
        features[n++] = ofTagAndClass(before, word);
        n = ofPairs(previous, word, next, features, n);
        features[n++] = ofClasses(word, next);
        features[n++] = ofShapes(previous, word, next);
        return n;
    }

    /** The features that follow from the word alone. */
    static int ofWord(WordTraits word, int[] features, int from) {
        String lower = word.lower();
        int length = lower.length();
        int n = from;
        features[n++] = FeatureHash.of(0);
        features[n++] = FeatureHash.of(1, word.word());
        features[n++] = FeatureHash.of(2, word.wordClass());
        features[n++] = FeatureHash.of(3, word.classPrefix(10));
        features[n++] = FeatureHash.of(4, word.classPrefix(6));
        features[n++] = FeatureHash.of(5, word.shape());
        features[n++] = FeatureHash.of(6, word.ending(), word.shape());
        if (length > 1) {
            features[n++] = FeatureHash.of(7, WordTraits.ending(lower, 1));
            features[n++] = FeatureHash.of(8, WordTraits.ending(lower, 2));
        }
        if (length > 4) {
            features[n++] = FeatureHash.of(9, WordTraits.ending(lower, 4));
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

    /**
     * The features that follow from a word alone for another beside it.
     *
     * @param offset where the word stands, from the other: -2, -1, 1 or 2
     */
    static int ofNeighbour(WordTraits word, int offset, int[] features, int from) {
        int n = from;
        switch (offset) {
            case -2 -> features[n++] = FeatureHash.of(28, word.word());
            case -1 -> {
                features[n++] = FeatureHash.of(25, word.word());
                features[n++] = FeatureHash.of(31, word.wordClass());
            }
            case 1 -> {
                features[n++] = FeatureHash.of(26, word.word());
                features[n++] = FeatureHash.of(32, word.wordClass());
                features[n++] = FeatureHash.of(34, word.ending());
            }
            case 2 -> features[n++] = FeatureHash.of(27, word.word());
            default -> throw new IllegalArgumentException("no neighbour at " + offset);
        }
        return n;
    }

    /** The features that follow from the two tags before a word. */
    static int ofTags(int before, int twoBefore, int[] features, int from) {
        int n = from;
        features[n++] = FeatureHash.of(20, before);
        features[n++] = FeatureHash.of(21, before, twoBefore);
        return n;
    }

    static int ofTagAndWord(int before, WordTraits word) {
        return FeatureHash.of(22, before, word.word());
    }

    static int ofTagAndClass(int before, WordTraits word) {
        return FeatureHash.of(24, before, word.wordClass());
    }

    static int ofTagAndNext(int before, WordTraits next) {
        return FeatureHash.of(23, before, next.classPrefix(8));
    }

    /** The features of a word together with the word before it and with the one behind. */
    static int ofPairs(WordTraits previous, WordTraits word, WordTraits next, int[] features, int from) {
        int n = from;
        features[n++] = FeatureHash.of(29, previous.word(), word.word());
        features[n++] = FeatureHash.of(30, word.word(), next.word());
        return n;
    }

    static int ofClasses(WordTraits word, WordTraits next) {
        return FeatureHash.of(33, next.classPrefix(6), word.classPrefix(6));
    }

    static int ofShapes(WordTraits previous, WordTraits word, WordTraits next) {
        return FeatureHash.of(35, previous.shape(), word.shape(), next.shape());
    }
}
