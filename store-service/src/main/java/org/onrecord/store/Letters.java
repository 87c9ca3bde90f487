package org.onrecord.store;

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

    private static int mask(byte... categories) {
        int mask = 0;
        for (byte category : categories) {
            mask |= 1 << category;
        }
        return mask;
    }
}
