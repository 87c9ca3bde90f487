package org.onrecord.extraction.text;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.text.Abbreviations.End;

/** Finds where sentences end among the tokens of one block. */
final class SentenceSplitter {

    private final Set<String> starters = Set.copyOf(WordLists.lines("sentence_starters.txt"));
    private final Abbreviations abbreviations = Abbreviations.shared();
    private final SpeechTag speechTag = new SpeechTag();

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
            if (mayEnd(tokens.get(at)) && !isListNumber(tokens, first, at)) {
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
        return switch (token.form().charAt(token.form().length() - 1)) {
            case '.', '!', '?', '\u2026', '\u3002' -> true;
            default -> false;
        };
    }

    /** "1. The bridge opens": the number begins the sentence. */
    private static boolean isListNumber(List<Token> tokens, int first, int at) {
        return at == first + 1
                && tokens.get(first).form().length() <= 2
                && Tokenizer.isDigit(tokens.get(first).form().charAt(0));
    }

    private static int afterClosingMarks(List<Token> tokens, int from, int end) {
        int at = from;
        while (at < end) {
            if (isClosing(tokens, at)) {
                at++;
            } else if (isReference(tokens, at, end)) {
                at += 3;
            } else {
                break;
            }
        }
        return at;
    }

    /** "… in 1971.[2] She": the number of a note. */
    private static boolean isReference(List<Token> tokens, int at, int end) {
        return at + 2 < end
                && tokens.get(at).form().equals("[")
                && Tokenizer.isDigit(tokens.get(at + 1).form().charAt(0))
                && tokens.get(at + 2).form().equals("]");
    }

    /** A mark that hangs on the token before it; a straight one only where no space stands between. */
    private static boolean isClosing(List<Token> tokens, int at) {
        return switch (tokens.get(at).form()) {
            case "\u201D", "\u2019", ")", "]", "}", "\u00BB" -> true;
            case "\"", "'", "''", "\u201C" ->
                tokens.get(at - 1).end() == tokens.get(at).start();
            default -> false;
        };
    }

    private boolean isBoundary(List<Token> tokens, int at, int next, int end) {
        if (goesOnWith(tokens.get(next))) {
            return false;
        }
        int word = next;
        while (word < end && isOpening(tokens.get(word))) {
            word++;
        }
        if (word == end) {
            return true;
        }
        if (Character.isLowerCase(tokens.get(word).form().charAt(0)) && !isBrand(tokens.get(word))) {
            return false;
        }
        Token stop = tokens.get(at);
        boolean closed = next > at + 1;
        if (isAbbreviation(stop)) {
            return endsAfterAbbreviation(tokens, at, next, word, end);
        }
        if (stop.form().equals(".")) {
            return !isSpacedEllipsis(tokens, at);
        }
        return !(closed && speechTag.startsAt(tokens, next, end));
    }

    private static boolean isAbbreviation(Token stop) {
        String form = stop.form();
        return form.length() > 1 && form.endsWith(".") && Character.isLetter(form.charAt(0));
    }

    /** "if and when . . . Honestly, we will": three stops with spaces between leave something out and end nothing. */
    private static boolean isSpacedEllipsis(List<Token> tokens, int at) {
        return at >= 2
                && tokens.get(at - 1).form().equals(".")
                && tokens.get(at - 2).form().equals(".");
    }

    private boolean endsAfterAbbreviation(List<Token> tokens, int at, int next, int word, int end) {
        String stop = tokens.get(at).form();
        String form = stop.substring(0, stop.length() - 1);
        End kind = abbreviations.of(form);
        if (kind == End.NEVER || kind == End.NUMBER) {
            return false;
        }
        Token follower = tokens.get(word);
        if (isStarter(follower)) {
            return form.length() > 1 || !follower.lower().equals("a");
        }
        if (form.length() == 1 || Tokenizer.isDigit(follower.form().charAt(0))) {
            return false;
        }
        boolean closed = next > at + 1 && !isBracket(tokens.get(next - 1));
        // 'the governor, C.L. "Butch" Ortega': a nickname begins no sentence.
        boolean opened = word > next
                && !isBracket(tokens.get(next))
                && !(word + 1 < end && isQuotationMark(tokens.get(word + 1)));
        return closed || opened;
    }

    private boolean isStarter(Token token) {
        return Character.isUpperCase(token.form().charAt(0)) && starters.contains(token.lower());
    }

    /** "iPhone", "eBay": a capital in second place. */
    private static boolean isBrand(Token token) {
        return token.form().length() > 2 && Character.isUpperCase(token.form().charAt(1));
    }

    private static boolean isBracket(Token token) {
        return "()[]{}".contains(token.form());
    }

    private static boolean isQuotationMark(Token token) {
        return Characters.isQuotationMark(token.form().charAt(0))
                && token.form().length() <= 2;
    }

    private static boolean isOpening(Token token) {
        return switch (token.form()) {
            case "\"", "\u201C", "\u2018", "'", "``", "`", "(", "[", "\u00AB", "\u201E", "\u201A", "\u201D", "''" ->
                true;
            default -> false;
        };
    }

    /** After a stop the sentence goes on when one of these follows: "(D-Calif.), who", "Why…, he asked". */
    private static boolean goesOnWith(Token token) {
        return switch (token.form()) {
            case ",", ";", ":", "\u2014", "\u2013", "-", "--", ".", "/", "%" -> true;
            default -> false;
        };
    }
}
