package org.onrecord.store.term;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.store.Letters;

/**
 * A word of a text, and what it is compared by: lower case, without accents, without the apostrophe.
 *
 * @param folded what it is compared by
 * @param start its first UTF-16 code unit in the text
 * @param end one past its last
 */
public record Word(String folded, int start, int end) {

    private static final String JOINERS = "'’ʼ.,";

    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}'’ʼ.,]+");

    /** The words of a text, in order. "don’t", "U.N." and "1.5" are one word, "co-operate" is two. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                words.add(new Word(fold(text.substring(at, end)), at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** One past the word that begins there; the same place if none does. */
    private static int endOfWord(String text, int start) {
        return Letters.endOfJoined(text, start, JOINERS, at -> endOfPart(text, at));
    }

    /** One past a letter or number and all of these and of marks that follow; the same place if there is none. */
    private static int endOfPart(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (!Letters.isLetterOrNumber(codePoint) && (end == start || !Letters.isMark(codePoint))) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static String fold(String word) {
        if (Letters.isAscii(word)) {
            return word.replace("'", "").replace(".", "").replace(",", "").toLowerCase(Locale.ROOT);
        }
        return LEFT_OUT.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
