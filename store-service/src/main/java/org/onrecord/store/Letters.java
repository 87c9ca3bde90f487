package org.onrecord.store;

import java.util.function.IntUnaryOperator;

/** Which characters make up a word. Asked of every character of every article: a regular expression takes ten times as long. */
public final class Letters {

    private static final int LETTERS_AND_NUMBERS = mask(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);

    private static final int MARKS =
            mask(Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK);

    private Letters() {}

    /** Unicode's categories L and N. */
    public static boolean isLetterOrNumber(int codePoint) {
        return (LETTERS_AND_NUMBERS & 1 << Character.getType(codePoint)) != 0;
    }

    /** Unicode's category M: what is set above, below or around a letter. */
    public static boolean isMark(int codePoint) {
        return (MARKS & 1 << Character.getType(codePoint)) != 0;
    }

    /** Whether there is nothing but ASCII in it: then nothing is to be taken apart. */
    public static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** One past the letters and numbers that begin there. */
    public static int endOfRun(CharSequence text, int start) {
        int end = start;
        while (end < text.length()) {
            int codePoint = Character.codePointAt(text, end);
            if (!isLetterOrNumber(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /**
     * One past the parts that begin there, with one joiner between each and the next: "U.N", "12.5". A joiner with no part
     * behind it is none.
     *
     * @param endOfPart one past the part that begins at a place; the same place where none does
     * @return the same place where no part begins
     */
    public static int endOfJoined(String text, int start, String joiners, IntUnaryOperator endOfPart) {
        int end = endOfPart.applyAsInt(start);
        while (end > start && end < text.length() && joiners.indexOf(text.charAt(end)) >= 0) {
            int next = endOfPart.applyAsInt(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int mask(byte... categories) {
        int mask = 0;
        for (byte category : categories) {
            mask |= 1 << category;
        }
        return mask;
    }
}
