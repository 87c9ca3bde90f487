package org.onrecord.extraction.text;

/** Where the Penn Treebank cuts a contraction: "do|n't", "company|'s", "they|'ll", "can|not", "gon|na". */
final class Contractions {

    private Contractions() {}

    /** @return the start of the second part, or {@code end} if the word is whole */
    static int cut(String text, int start, int end) {
        int length = end - start;
        if (length > 2) {
            char last = lower(text, end - 1);
            char secondLast = text.charAt(end - 2);
            if (Characters.isApostrophe(secondLast)) {
                if (last == 't' && length > 3 && lower(text, end - 3) == 'n') {
                    return end - 3;
                }
                if (last == 's' || last == 'd' || last == 'm') {
                    return end - 2;
                }
            } else if (length > 3
                    && Characters.isApostrophe(text.charAt(end - 3))
                    && isVerb(lower(text, end - 2), last)) {
                return end - 3;
            }
        }
        return length == 5 || length == 6 ? cutOfWhole(text, start, end) : end;
    }

    private static boolean isVerb(char first, char second) {
        return (first == 'l' && second == 'l') || (first == 'r' && second == 'e') || (first == 'v' && second == 'e');
    }

    private static int cutOfWhole(String text, int start, int end) {
        if (is(text, start, end, "cannot") || is(text, start, end, "gonna")) {
            return start + 3;
        }
        return is(text, start, end, "gotta") || is(text, start, end, "wanna") ? start + 3 : end;
    }

    private static boolean is(String text, int start, int end, String word) {
        return end - start == word.length() && text.regionMatches(true, start, word, 0, word.length());
    }

    private static char lower(String text, int at) {
        return Character.toLowerCase(text.charAt(at));
    }
}
