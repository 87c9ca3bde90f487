package org.onrecord.store.term;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, and what it is compared by: lower case, without accents, without the apostrophe.
 *
 * @param folded what it is compared by
 * @param start its first UTF-16 code unit in the text
 * @param end one past its last
 */
public record Word(String folded, int start, int end) {

    // Also within a word: "don’t", "U.N.", "1.5", "co-operate" is two.
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’ʼ.,][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*");

    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}'’ʼ.,]+");

    /** The words of a text, in order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(fold(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }

    private static String fold(String word) {
        return LEFT_OUT.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
