package org.onrecord.extraction.text;

import java.util.List;

/** Tells headlines and subheadings from paragraphs by their length, their ends and what follows them. */
final class Heading {

    private static final int LONGEST_HEADLINE = 220;
    private static final int LONGEST_SENTENCE_AS_HEADLINE = 130;
    private static final int LONGEST_SUBHEADING = 110;

    private Heading() {}

    /** Whether the first line is a headline: something longer follows, and it does not read as the first paragraph. */
    static boolean isHeadline(String text, List<Line> lines) {
        Span first = lines.get(0).span();
        if (lines.size() < 2
                || first.length() > LONGEST_HEADLINE
                || Dateline.endOfInline(text, first) > first.start()) {
            return false;
        }
        if (!endsAsSentence(text, first)) {
            return true;
        }
        Line second = lines.get(1);
        return first.length() <= LONGEST_SENTENCE_AS_HEADLINE
                && (second.afterGap() || second.span().length() > first.length());
    }

    /** Whether a short line without a stop stands between others. */
    static boolean isSubheading(String text, List<Line> lines, int number) {
        Span span = lines.get(number).span();
        if (number + 1 == lines.size() || span.length() > LONGEST_SUBHEADING || endsAsSentence(text, span)) {
            return false;
        }
        char last = text.charAt(span.end() - 1);
        int first = text.codePointAt(span.start());
        boolean opens = Character.isUpperCase(first)
                || Character.isDigit(first)
                || Characters.isQuotationMark(text.charAt(span.start()));
        return opens
                && last != ':'
                && last != ','
                && last != ';'
                && !Characters.isDash(last)
                && lines.get(number + 1).span().length() > span.length();
    }

    /** Whether the line's last mark, within closing quotation marks and brackets, ends a sentence. */
    private static boolean endsAsSentence(String text, Span span) {
        int at = span.end() - 1;
        while (at > span.start() && (Characters.isQuotationMark(text.charAt(at)) || text.charAt(at) == ')')) {
            at--;
        }
        return switch (text.charAt(at)) {
            case '.', '!', '?', '\u2026' -> true;
            default -> false;
        };
    }
}
