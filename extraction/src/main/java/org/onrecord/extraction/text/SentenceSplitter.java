package org.onrecord.extraction.text;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.text.Abbreviations.End;

/** Finds where sentences end among the tokens of one block. */
final class SentenceSplitter {

    private final Set<String> starters = Set.copyOf(WordLists.lines("sentence_starters.txt"));
    private final Abbreviations abbreviations = Abbreviations.shared();

    /**
     * The end of the sentence that starts with a token.
     *
     * @param tokens the tokens
     * @param first its first token
     * @param end one past the last token of its block
     * @return one past its last token, closing quotation marks and brackets included
     */
    int end(List<Token> tokens, int first, int end) {
        int at = first;
        while (at < end) {
            if (mayEnd(tokens.get(at))) {
                int next = afterClosingMarks(tokens, at + 1, end);
                if (next == end || isBoundary(tokens, at, next, end)) {
                    return next;
                }
                at = next;
            } else {
                at++;
            }
        }
        return end;
    }

    private static boolean mayEnd(Token token) {
        String form = token.form();
        char last = form.charAt(form.length() - 1);
        return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u3002';
    }

    private static int afterClosingMarks(List<Token> tokens, int from, int end) {
        int at = from;
        while (at < end && isClosing(tokens, at)) {
            at++;
        }
        return at;
    }

    /** A mark that hangs on the token before it; a straight one only where no space stands between. */
    private static boolean isClosing(List<Token> tokens, int at) {
        String form = tokens.get(at).form();
        return switch (form) {
            case "\u201D", "\u2019", ")", "]", "}", "\u00BB" -> true;
            case "\"", "'", "''", "\u201C" ->
                tokens.get(at - 1).end() == tokens.get(at).start();
            default -> false;
        };
    }

    private boolean isBoundary(List<Token> tokens, int at, int next, int end) {
        Token stop = tokens.get(at);
        Token follower = tokens.get(next);
        int word = next;
        while (word < end && isOpening(tokens.get(word))) {
            word++;
        }
        if (word == end) {
            return true;
        }
        boolean closed = next > at + 1;
        char first = tokens.get(word).form().charAt(0);
        if (Character.isLowerCase(first)) {
            return false;
        }
        if (isMarkThatGoesOn(follower)) {
            return false;
        }
        if (stop.form().length() > 1
                && Character.isLetter(stop.form().charAt(0))
                && stop.form().endsWith(".")) {
            return endsAfterAbbreviation(stop, tokens.get(word), word > next || closed);
        }
        return true;
    }

    private boolean endsAfterAbbreviation(Token stop, Token word, boolean marked) {
        String form = stop.form().substring(0, stop.form().length() - 1);
        End kind = abbreviations.of(form);
        if (kind == End.NEVER || kind == End.NUMBER) {
            return false;
        }
        boolean starter = starters.contains(word.lower())
                && Character.isUpperCase(word.form().charAt(0));
        if (form.length() == 1) {
            return starter && !word.lower().equals("a");
        }
        return starter || (marked && !Character.isDigit(word.form().charAt(0)));
    }

    private static boolean isOpening(Token token) {
        return switch (token.form()) {
            case "\"", "\u201C", "\u2018", "'", "``", "`", "(", "[", "\u00AB", "\u201E", "\u201A" -> true;
            default -> false;
        };
    }

    /** After "?" or "…" the sentence goes on when one of these follows. */
    private static boolean isMarkThatGoesOn(Token token) {
        return switch (token.form()) {
            case ",", ";", ":", "\u2014", "\u2013", "-", "--" -> true;
            default -> false;
        };
    }
}
