package org.onrecord.extraction.text;

import java.util.List;

/**
 * Splits a stretch of text into tokens as the Penn Treebank does, but leaves hyphenated words whole. Every character
 * that is not {@linkplain Characters#isBlank blank} lies in exactly one token.
 */
final class Tokenizer {

    private final TokenForms forms = new TokenForms();
    private final WordEnd wordEnd = new WordEnd(Abbreviations.shared());

    /** Adds the tokens of {@code text} from {@code start} to {@code end}. Takes time linear in their distance. */
    void tokenize(String text, int start, int end, List<Token> tokens) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (Characters.isBlank(c)) {
                at++;
            } else {
                at = next(text, at, end, tokens);
            }
        }
    }

    private int next(String text, int at, int end, List<Token> tokens) {
        char c = text.charAt(at);
        if (isWordStart(text, at, end)) {
            return word(text, at, end, tokens);
        }
        int tokenEnd = endOfMark(text, at, end, c);
        add(text, at, tokenEnd, tokens);
        return tokenEnd;
    }

    private static boolean isWordStart(String text, int at, int end) {
        char c = text.charAt(at);
        if (isWordPart(text, at, end)) {
            return true;
        }
        boolean partFollows = at + 1 < end && isWordPart(text, at + 1, end);
        // "@handle", "#tag"; and "'90s" but not "'90 people came'".
        return switch (c) {
            case '@', '#' -> partFollows;
            case '\'', '\u2019', '\u2018' -> isDecade(text, at, end);
            default -> false;
        };
    }

    private static boolean isDecade(String text, int at, int end) {
        return at + 3 < end
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && text.charAt(at + 3) == 's'
                && (at + 4 == end || !isWordPart(text, at + 4, end));
    }

    private int word(String text, int at, int end, List<Token> tokens) {
        int wordEnd = WebAddress.end(text, at, end);
        if (wordEnd > at) {
            add(text, at, wordEnd, tokens);
            return wordEnd;
        }
        wordEnd = this.wordEnd.of(text, at, end);
        split(text, at, wordEnd, tokens);
        return wordEnd;
    }

    private void split(String text, int start, int end, List<Token> tokens) {
        int cut = Contractions.cut(text, start, end);
        if (cut > start && cut < end) {
            add(text, start, cut, tokens);
            add(text, cut, end, tokens);
        } else {
            add(text, start, end, tokens);
        }
    }

    private static int endOfMark(String text, int at, int end, char c) {
        return switch (c) {
            case '.', '-', '*', '_', '=', '~' -> endOfRun(text, at, end, c);
            case '!', '?' -> endOfExclamation(text, at, end);
            case '`' -> at + 1 < end && text.charAt(at + 1) == '`' ? at + 2 : at + 1;
            case '\'' -> at + 1 < end && text.charAt(at + 1) == '\'' ? at + 2 : at + 1;
            default -> endOfSymbol(text, at, end);
        };
    }

    private static int endOfRun(String text, int at, int end, char c) {
        int to = at + 1;
        while (to < end && text.charAt(to) == c) {
            to++;
        }
        return to;
    }

    private static int endOfExclamation(String text, int at, int end) {
        int to = at + 1;
        while (to < end && (text.charAt(to) == '!' || text.charAt(to) == '?')) {
            to++;
        }
        return to;
    }

    private static int endOfSymbol(String text, int at, int end) {
        int to = at + Character.charCount(text.codePointAt(at));
        to = Math.min(to, end);
        while (to < end && joinsTheSymbolBefore(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Variation selectors, combining marks and the like. */
    private static boolean joinsTheSymbolBefore(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == '\u200D';
    }

    static boolean isWordPart(String text, int at, int end) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (Character.isHighSurrogate(c) && at + 1 < end) {
            return isLetterOrMark(text.codePointAt(at));
        }
        if (Character.isLowSurrogate(c) && at > 0) {
            return isLetterOrMark(text.codePointBefore(at + 1));
        }
        return isLetterOrMark(c);
    }

    private static boolean isLetterOrMark(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(String text, int start, int end, List<Token> tokens) {
        TokenForms.Form form = forms.of(text, start, end);
        tokens.add(new Token(start, end, form.written(), form.lower()));
    }
}
