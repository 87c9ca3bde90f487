package org.onrecord.extraction.name;

/** The outline of a word: which of its characters are capitals, small letters, digits or signs. */
final class Shape {

    private Shape() {}

    /** {@code word} with its letters replaced by X and x, digits by d, and runs longer than two cut to two. */
    static String of(String word) {
        StringBuilder shape = new StringBuilder(8);
        char last = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = kind(word.charAt(i));
            run = c == last ? run + 1 : 1;
            last = c;
            if (run <= 2) {
                shape.append(c);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isDigit(c)) {
            return 'd';
        }
        return Character.isLetter(c) ? 'x' : c;
    }

    static boolean hasCapital(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether every letter of a word of two letters and more is a capital. */
    static boolean shouts(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters > 1;
    }
}
