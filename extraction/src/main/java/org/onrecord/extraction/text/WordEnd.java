package org.onrecord.extraction.text;

import org.onrecord.extraction.text.Abbreviations.End;

/** Finds where a word ends: marks inside it belong to it ("1,000.5", "AT&T", "U.S.-led", "O'Neil", "22:14"). */
final class WordEnd {

    /** The longest abbreviation, in characters, without its stop. */
    private static final int LONGEST = 6;

    private final Abbreviations abbreviations;

    WordEnd(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** @return one past the last character of the word that starts at {@code start} */
    int of(String text, int start, int end) {
        int at = start + 1;
        while (at < end) {
            if (Tokenizer.isWordPart(text, at, end)) {
                at++;
            } else if (isInside(text, start, at, end)) {
                at += 2;
            } else {
                break;
            }
        }
        return at < end && text.charAt(at) == '.' && ownsItsStop(text, start, at, end) ? at + 1 : at;
    }

    /** Whether the mark at {@code at} joins what stands before it with what stands behind. */
    private static boolean isInside(String text, int start, int at, int end) {
        if (at + 1 >= end || !Tokenizer.isWordPart(text, at + 1, end)) {
            return text.charAt(at) == '.' && isStopBeforeHyphen(text, at, end);
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011', '_' -> true;
            case '\'', '\u2019', '\u02BC' -> Character.isLetterOrDigit(before);
            case '.' -> joinsAtStop(text, start, at);
            case ',' -> Tokenizer.isDigit(before) && isThousands(text, at + 1, end);
            case ':', '/' -> Tokenizer.isDigit(before) && Tokenizer.isDigit(after);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            default -> false;
        };
    }

    /** "U.S.-led": the stop belongs to the word if the letter before it stands alone. */
    private static boolean isStopBeforeHyphen(String text, int at, int end) {
        return at >= 2
                && at + 2 < end
                && Characters.isHyphen(text.charAt(at + 1))
                && Tokenizer.isWordPart(text, at + 2, end)
                && Character.isLetter(text.charAt(at - 1))
                && text.charAt(at - 2) == '.';
    }

    private static boolean joinsAtStop(String text, int start, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (Tokenizer.isDigit(before)) {
            return Tokenizer.isDigit(after);
        }
        char secondBefore = at - 1 == start ? '.' : text.charAt(at - 2);
        if (secondBefore == '.' || Characters.isHyphen(secondBefore)) {
            return true; // "U.S", "p.m", "D-N.Y", "J.Smith"
        }
        if (at - start == 2 && Character.isUpperCase(after)) {
            return at + 2 < text.length() && text.charAt(at + 2) == '.'; // "Ph.D."
        }
        // "example.com" but not "He left.She stayed".
        return Character.isLowerCase(after) && Character.isLowerCase(before);
    }

    private static boolean isThousands(String text, int at, int end) {
        return at + 2 < end
                && Tokenizer.isDigit(text.charAt(at))
                && Tokenizer.isDigit(text.charAt(at + 1))
                && Tokenizer.isDigit(text.charAt(at + 2));
    }

    private boolean ownsItsStop(String text, int start, int at, int end) {
        if (at + 1 < end && text.charAt(at + 1) == '.') {
            return false; // an ellipsis follows
        }
        char before = text.charAt(at - 1);
        if (!Character.isLetter(before)) {
            return false;
        }
        if (at - 1 == start) {
            return isInitial(text, at, end, before);
        }
        char secondLast = text.charAt(at - 2);
        if (secondLast == '.') {
            return true; // "U.S.", "p.m."
        }
        if (Characters.isHyphen(secondLast)) {
            return Character.isUpperCase(before); // "J.-P. Leroy"
        }
        int from = afterHyphen(text, start, at);
        if (at - from > LONGEST) {
            return false;
        }
        End stop = abbreviations.of(text.substring(from, at));
        return stop != null && (stop != End.NUMBER || numberFollows(text, at + 1, end));
    }

    /** "J. Smith", "I. M. Ito"; but "so do I." ends, and so does "plan b.". */
    private static boolean isInitial(String text, int at, int end, char letter) {
        if (letter != 'I') {
            return Character.isUpperCase(letter);
        }
        return at + 3 < end && Character.isUpperCase(text.charAt(at + 2)) && text.charAt(at + 3) == '.';
    }

    /** "D-Calif.": what stands behind the hyphen is the abbreviation. */
    private static int afterHyphen(String text, int start, int at) {
        for (int i = at - 1; i > start && i >= at - LONGEST; i--) {
            if (Characters.isHyphen(text.charAt(i - 1))) {
                return i;
            }
        }
        return start;
    }

    private static boolean numberFollows(String text, int from, int end) {
        int at = from;
        while (at < end && at < from + 3 && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at < end && Tokenizer.isDigit(text.charAt(at));
    }
}
