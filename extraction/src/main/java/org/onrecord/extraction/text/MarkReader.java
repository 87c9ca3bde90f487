package org.onrecord.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.text.QuotationMark.Style;

/** Finds the marks in a stretch of text that may open or close a region, judged by their neighbours alone. */
final class MarkReader {

    private final String text;
    private final int start;
    private final int end;

    private MarkReader(String text, Span span) {
        this.text = text;
        this.start = span.start();
        this.end = span.end();
    }

    static List<QuotationMark> read(String text, Span span) {
        return new MarkReader(text, span).read();
    }

    private List<QuotationMark> read() {
        List<QuotationMark> marks = new ArrayList<>();
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (!Characters.isQuotationMark(c)) {
                at++;
                continue;
            }
            int to = at + (isPair(at, c) ? 2 : 1);
            QuotationMark mark = mark(c, at, to);
            if (mark.opens() || mark.closes()) {
                marks.add(mark);
            }
            at = to;
        }
        return marks;
    }

    /** {@code ``} and {@code ''}, as typesetters write double marks; but not the end of {@code 'She said 'no''}. */
    private boolean isPair(int at, char c) {
        return (c == '`' || c == '\'') && at + 1 < end && text.charAt(at + 1) == c;
    }

    private QuotationMark mark(char c, int at, int to) {
        boolean free = isFreeBefore(at);
        boolean wordFollows =
                to < end && !Characters.isBlank(text.charAt(to)) && !isClosingPunctuation(text.charAt(to));
        boolean wordBefore = at > start && !Characters.isBlank(text.charAt(at - 1));
        boolean alone = !wordBefore && !wordFollows;
        return switch (c) {
            case '\u201C', '\u201F' ->
                new QuotationMark(Style.DOUBLE, at, to, !wordBefore || wordFollows, wordBefore, false);
            case '\u201E' -> new QuotationMark(Style.DOUBLE, at, to, true, false, false);
            case '\u201D' -> new QuotationMark(Style.DOUBLE, at, to, free && wordFollows, true, false);
            case '"', '\uFF02' ->
                isInch(at)
                        ? none(at, to)
                        : new QuotationMark(Style.DOUBLE, at, to, wordFollows || alone, wordBefore || alone, false);
            case '\u00AB', '\u00BB' -> new QuotationMark(Style.ANGLE, at, to, true, true, false);
            case '\u2039', '\u203A' -> new QuotationMark(Style.SINGLE_ANGLE, at, to, true, true, false);
            case '\u300C' -> new QuotationMark(Style.CORNER, at, to, true, false, false);
            case '\u300D' -> new QuotationMark(Style.CORNER, at, to, false, true, false);
            case '`' ->
                to - at == 2
                        ? new QuotationMark(Style.DOUBLE, at, to, true, false, false)
                        : new QuotationMark(Style.SINGLE, at, to, free && wordFollows, false, false);
            default ->
                to - at == 2
                        ? new QuotationMark(Style.DOUBLE, at, to, free && wordFollows, wordBefore, false)
                        : single(c, at, free && wordFollows, wordBefore);
        };
    }

    private static QuotationMark none(int at, int to) {
        return new QuotationMark(Style.DOUBLE, at, to, false, false, false);
    }

    private QuotationMark single(char c, int at, boolean opens, boolean wordBefore) {
        boolean letterFollows = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean elision = opens && Elision.startsAt(text, at, end);
        boolean low = c == '\u201A';
        boolean left = c == '\u2018' || c == '\u201B';
        boolean closes = !low && wordBefore && !letterFollows;
        // "don’t", and "don‘t" by mistake: between letters no mark of any shape quotes.
        boolean mayOpen = (opens || ((left || low) && !wordBefore)) && !elision;
        return new QuotationMark(Style.SINGLE, at, at + 1, mayOpen, closes, closes && mayBeApostrophe(at));
    }

    /** "the ministers' plan", "goin' home": the letter before, and a word behind. */
    private boolean mayBeApostrophe(int at) {
        char before = Character.toLowerCase(text.charAt(at - 1));
        boolean ending = before == 's'
                || before == 'z'
                || before == 'x'
                || (before == 'n' && at - 2 >= start && Character.toLowerCase(text.charAt(at - 2)) == 'i');
        if (!ending) {
            return false;
        }
        return at + 2 < end && text.charAt(at + 1) == ' ' && Character.isLetterOrDigit(text.charAt(at + 2));
    }

    /** "6'2" tall", "a 5'10" frame": feet and inches. */
    private boolean isInch(int at) {
        int digits = at;
        while (digits > start && at - digits < 3 && Tokenizer.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return digits < at
                && digits - 2 >= start
                && Characters.isApostrophe(text.charAt(digits - 1))
                && Tokenizer.isDigit(text.charAt(digits - 2));
    }

    private boolean isFreeBefore(int at) {
        if (at == start) {
            return true;
        }
        char before = text.charAt(at - 1);
        return Characters.isBlank(before)
                || Characters.isDash(before)
                || isOpeningPunctuation(before)
                || before == '\u201C'
                || before == '"'
                || before == '\u2018'
                || before == '\u00AB'
                || before == '\u201E'
                || before == '`'
                || before == '\u2026';
    }

    private static boolean isOpeningPunctuation(char c) {
        return c == '(' || c == '[' || c == '{' || c == '/' || c == '<' || c == '\u00BF' || c == '\u00A1';
    }

    private static boolean isClosingPunctuation(char c) {
        return switch (c) {
            case ',', ';', ':', '!', '?', ')', ']', '}', '>', '/', '\u201D', '\u2019', '\u2014', '\u2013' -> true;
            default -> false;
        };
    }
}
