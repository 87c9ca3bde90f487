package org.onrecord.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.text.QuotationMark.Style;

/** Finds the marks in a stretch of text that may open or close a region, judged by their neighbours alone. */
final class MarkReader {

    private final String text;
    private final int start;
    private final int end;
    private final List<QuotationMark> marks = new ArrayList<>();
    /** Whether two apostrophes in a row are one double mark here, as {@code ``typewriters''} have it. */
    private final boolean pairsApostrophes;

    private MarkReader(String text, Span span) {
        this.text = text;
        this.start = span.start();
        this.end = span.end();
        this.pairsApostrophes = hasOpeningPair();
    }

    /** The marks of a stretch in their order. */
    static List<QuotationMark> read(String text, Span span) {
        MarkReader reader = new MarkReader(text, span);
        reader.read();
        return reader.marks;
    }

    /** {@code 'She said 'no''} has no pair that opens, {@code ''no''} and {@code ``no''} have. */
    private boolean hasOpeningPair() {
        for (int at = start; at + 2 < end; at++) {
            char c = text.charAt(at);
            if ((c == '\'' || c == '`') && text.charAt(at + 1) == c) {
                if (c == '`' || (isFreeBefore(at) && !Characters.isBlank(text.charAt(at + 2)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void read() {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (!Characters.isQuotationMark(c)) {
                at++;
            } else if (c == '\'' && pairsApostrophes) {
                at = readApostrophes(at);
            } else if (c == '`' && at + 1 < end && text.charAt(at + 1) == '`') {
                add(new QuotationMark(Style.DOUBLE, at, at + 2, true, false, false));
                at += 2;
            } else {
                read(c, at);
                at++;
            }
        }
    }

    /** A run of apostrophes where pairs are double marks: {@code '''} closes a single and a double one, or opens them. */
    private int readApostrophes(int from) {
        int to = from;
        while (to < end && text.charAt(to) == '\'') {
            to++;
        }
        int at = from;
        boolean singleFirst = !isFreeBefore(from) && (to - from) % 2 == 1;
        if (singleFirst) {
            readSingle('\'', at, to);
            at++;
        }
        while (at + 1 < to) {
            add(new QuotationMark(
                    Style.DOUBLE, at, at + 2, isFreeBefore(from) && wordFollows(to), wordBefore(from), false));
            at += 2;
        }
        if (at < to) {
            readSingle('\'', at, to);
        }
        return to;
    }

    private void read(char c, int at) {
        int to = at + 1;
        boolean before = wordBefore(at);
        boolean follows = wordFollows(to);
        switch (c) {
            // Keyboards also leave “ where ” is meant: “in a word“.
            case '\u201C', '\u201F' ->
                add(new QuotationMark(Style.DOUBLE, at, to, !before || follows, before || !follows, false));
            case '\u201E' -> add(new QuotationMark(Style.DOUBLE, at, to, true, false, false));
            case '\u201D' -> add(new QuotationMark(Style.DOUBLE, at, to, isFreeBefore(at) && follows, true, false));
            case '"', '\uFF02' -> readStraight(at, before, follows);
            case '\u00AB', '\u00BB' -> add(new QuotationMark(Style.ANGLE, at, to, true, true, false));
            case '\u2039', '\u203A' -> add(new QuotationMark(Style.SINGLE_ANGLE, at, to, true, true, false));
            case '\u300C' -> add(new QuotationMark(Style.CORNER, at, to, true, false, false));
            case '\u300D' -> add(new QuotationMark(Style.CORNER, at, to, false, true, false));
            case '`' -> add(new QuotationMark(Style.SINGLE, at, to, isFreeBefore(at) && follows, false, false));
            default -> readSingle(c, at, to);
        }
    }

    private void readStraight(int at, boolean before, boolean follows) {
        if (!isInch(at)) {
            boolean alone = !before && !follows;
            add(new QuotationMark(Style.DOUBLE, at, at + 1, follows || alone, before || alone, false));
        }
    }

    /** @param to where the run of marks that it stands in ends */
    private void readSingle(char c, int at, int to) {
        boolean before = wordBefore(at);
        boolean letterFollows = to < end && Character.isLetterOrDigit(text.charAt(to));
        boolean left = c == '\u2018' || c == '\u201B' || c == '\u201A';
        boolean opens = isFreeBefore(at) ? wordFollows(to) || (left && !before) : left && !before;
        boolean closes = c != '\u201A' && before && !letterFollows;
        add(new QuotationMark(
                Style.SINGLE,
                at,
                at + 1,
                opens && !Elision.startsAt(text, at, end),
                closes,
                closes && mayBeApostrophe(at)));
    }

    private void add(QuotationMark mark) {
        if (mark.opens() || mark.closes()) {
            marks.add(mark);
        }
    }

    /** "the ministers' plan", "goin' home": the letter before, and a word behind. */
    private boolean mayBeApostrophe(int at) {
        char before = Character.toLowerCase(text.charAt(at - 1));
        boolean ending = before == 's'
                || before == 'z'
                || before == 'x'
                || (before == 'n' && at - 2 >= start && Character.toLowerCase(text.charAt(at - 2)) == 'i');
        return ending && at + 2 < end && text.charAt(at + 1) == ' ' && Character.isLetterOrDigit(text.charAt(at + 2));
    }

    /** "6'2" tall", "a 5’10" frame": feet and inches. */
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

    private boolean wordBefore(int at) {
        return at > start && !Characters.isBlank(text.charAt(at - 1));
    }

    private boolean wordFollows(int to) {
        return to < end && !Characters.isBlank(text.charAt(to)) && !isClosingPunctuation(text.charAt(to));
    }

    private boolean isFreeBefore(int at) {
        if (at == start) {
            return true;
        }
        char before = text.charAt(at - 1);
        return switch (before) {
            case '(', '[', '{', '/', '<', '\u00BF', '\u00A1', '\u2026' -> true;
            case '"', '`', '\u201C', '\u2018', '\u201E', '\u201A', '\u00AB', '\u2039' -> true;
            default -> Characters.isBlank(before) || Characters.isDash(before);
        };
    }

    private static boolean isClosingPunctuation(char c) {
        return switch (c) {
            case ',', ';', ':', '!', '?', ')', ']', '}', '>', '/', '\u201D', '\u2019', '\u2014', '\u2013' -> true;
            default -> false;
        };
    }
}
