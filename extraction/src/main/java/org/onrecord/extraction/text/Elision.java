package org.onrecord.extraction.text;

import java.util.Set;

/** Words whose first letters are left out, so that an apostrophe begins them: "'em", "'90s", "rock 'n' roll". */
final class Elision {

    private static final Set<String> WORDS = Set.copyOf(WordLists.lines("elisions.txt"));
    private static final int LONGEST = 6;

    private Elision() {}

    /** Whether the apostrophe at {@code at} begins such a word. */
    static boolean startsAt(String text, int at, int end) {
        int to = at + 1;
        while (to < end && to - at <= LONGEST + 1 && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        String word = text.substring(at + 1, to);
        return WORDS.contains(word) || isYears(word);
    }

    /** "'90s", "the summer of '69". */
    private static boolean isYears(String word) {
        return word.length() >= 2
                && word.length() <= 3
                && Tokenizer.isDigit(word.charAt(0))
                && Tokenizer.isDigit(word.charAt(1))
                && (word.length() == 2 || word.charAt(2) == 's');
    }
}
