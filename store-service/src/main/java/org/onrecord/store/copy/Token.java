package org.onrecord.store.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern TOKEN = Pattern.compile("(\\d+(?:[.,:]\\d+)*)(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                String number = matcher.group(1).replace(",", "").replace(':', '.');
                tokens.add(new Token(number, number.length() > 1 ? Kind.FIGURE : Kind.WORD));
            } else {
                boolean name = Character.isUpperCase(text.charAt(matcher.start()))
                        && end > 0
                        && !beginsSentence(text, end, matcher.start());
                tokens.add(new Token(matcher.group().toLowerCase(Locale.ROOT), name ? Kind.NAME : Kind.WORD));
            }
            end = matcher.end();
        }
        return tokens;
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
