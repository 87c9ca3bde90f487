package org.onrecord.extraction.name;

import java.util.Locale;
import org.onrecord.extraction.model.FeatureHash;
import org.onrecord.extraction.model.WordClasses;

/** What a word's own characters and the lists say of it, as hashes. It follows from the word alone. */
final class WordFacts {

    /** Stands beyond both ends of a sentence. */
    static final WordFacts EDGE = new WordFacts();

    /** The word in lower case. */
    final String lowerForm;
    /** The hash of the word in lower case, its digits all made one. */
    final int lower;

    final int shape;
    final int wordClass;
    final int list;
    final boolean capital;
    final boolean shouts;
    final boolean alphabetic;
    /** The hashes of its first and last one to four characters, in that order. */
    final int[] affixes;

    private WordFacts() {
        lowerForm = "";
        lower = 1;
        shape = 1;
        wordClass = 1;
        list = 0;
        capital = false;
        shouts = false;
        alphabetic = false;
        affixes = new int[0];
    }

    WordFacts(String form, Gazetteer gazetteer, WordClasses classes) {
        lowerForm = form.toLowerCase(Locale.ROOT);
        String plain = digitsFolded(lowerForm);
        lower = plain.hashCode();
        shape = Shape.of(form).hashCode();
        wordClass = classes.of(lowerForm);
        list = gazetteer.bits(lowerForm);
        capital = Shape.hasCapital(form);
        shouts = Shape.shouts(form);
        alphabetic = Character.isLetter(form.charAt(0));
        int most = Math.min(4, plain.length());
        affixes = new int[2 * most];
        for (int i = 0; i < most; i++) {
            affixes[i] = FeatureHash.part(plain, 0, i + 1) * 8 + i;
            affixes[most + i] = FeatureHash.part(plain, plain.length() - i - 1, plain.length()) * 8 + 4 + i;
        }
    }

    /** The wider class that the first bits of the path to the word's class lead to. */
    int classPrefix(int bits) {
        return WordClasses.prefix(wordClass, bits);
    }

    /** Numbers of as many digits are one word to the features. */
    private static String digitsFolded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return word.replaceAll("\\d", "0");
            }
        }
        return word;
    }
}
