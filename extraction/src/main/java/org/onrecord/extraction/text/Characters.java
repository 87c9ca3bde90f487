package org.onrecord.extraction.text;

/** What a character is to the reading of a text. */
final class Characters {

    private Characters() {}

    /** White space in the widest sense: spaces of all widths, line ends, controls, zero-width spaces, byte-order marks. */
    static boolean isBlank(char c) {
        if (c <= 0x7F) {
            return c <= ' ' || c == 0x7F;
        }
        return Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == 0x0B;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2012' || c == '\u2013' || c == '\u2014' || c == '\u2015' || c == '\u2212';
    }

    /** A mark that opens, closes, or may do either, of any style. */
    static boolean isQuotationMark(char c) {
        return switch (c) {
            case '"', '\'', '`', '\u2018', '\u2019', '\u201A', '\u201B', '\u201C', '\u201D', '\u201E', '\u201F' -> true;
            case '\u00AB', '\u00BB', '\u2039', '\u203A', '\u300C', '\u300D', '\uFF02' -> true;
            default -> false;
        };
    }

    /** The span without the blanks at its ends; empty at {@code start} if there is nothing else in it. */
    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
