package org.onrecord.extraction.pos;

import org.onrecord.extraction.model.FeatureHash;
import org.onrecord.extraction.model.WordClasses;

/**
 * What the tagger sees of a word by itself.
 *
 * @param lower the word in lower case
 * @param word the hash of it
 * @param wordClass its Brown class
 * @param shape its {@link WordShape}
 * @param ending the hash of its last three characters
 */
record WordTraits(String lower, int word, int wordClass, int shape, int ending) {

    private static final int NOTHING = 1;

    /** What stands beyond the bounds of a sentence. */
    static final WordTraits OUTSIDE = new WordTraits("", NOTHING, NOTHING, NOTHING, NOTHING);

    /** @param first whether the word opens its sentence */
    static WordTraits of(String form, String lower, boolean first, WordClasses classes) {
        return new WordTraits(lower, lower.hashCode(), classes.of(lower), WordShape.of(form, first), ending(lower, 3));
    }

    /** The hash of the last characters of a word. */
    static int ending(String word, int length) {
        return FeatureHash.part(word, Math.max(0, word.length() - length), word.length());
    }

    /** The wider class that the first bits of the path to this word's class lead to. */
    int classPrefix(int bits) {
        return WordClasses.prefix(wordClass, bits);
    }
}
