package org.onrecord.store.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.store.Letters;

/**
 * A word of a text.
 *
 * @param folded in lower case; a number without commas
 */
record Token(String folded, Kind kind) {

    enum Kind {
        WORD,
        /** A word with a capital that does not begin a sentence. */
        NAME,
        /** A number of two digits or more: smaller ones are spelt out by one desk and not by another. */
        FIGURE
    }

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        int before = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfNumber(text, at);
            boolean number = end > at;
            if (!number) {
                end = Letters.endOfRun(text, at);
            }
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            String token = text.substring(at, end);
            tokens.add(number ? number(token) : word(token, before > 0 && !beginsSentence(text, before, at)));
            before = end;
            at = end;
        }
        return tokens;
    }

    private static Token number(String digits) {
        String number = digits.replace(",", "").replace(':', '.');
        return new Token(number, number.length() > 1 ? Kind.FIGURE : Kind.WORD);
    }

    private static Token word(String word, boolean insideSentence) {
        return new Token(
                word.toLowerCase(Locale.ROOT),
                insideSentence && Character.isUpperCase(word.charAt(0)) ? Kind.NAME : Kind.WORD);
    }

    /** One past the number that begins there, with its points and commas; the same place where none does: "5th". */
    private static int endOfNumber(String text, int start) {
        return Letters.endOfJoined(text, start, ".,:", at -> endOfDigits(text, at));
    }

    /** One past the digits that begin there; the same place where none does or a letter follows them. */
    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return Letters.endOfRun(text, end) > end ? start : end;
    }

    private static boolean beginsSentence(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (".!?:\n“\"‘«".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
