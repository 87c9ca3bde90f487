package org.onrecord.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its line ends; where they only wrap paragraphs, at empty lines. */
final class Lines {

    /** Lines that a program has wrapped are about as long as these bounds say, in characters. */
    private static final int SHORTEST_WRAPPED = 40;

    private static final int LONGEST_WRAPPED = 100;
    /** Fewer line ends within paragraphs say nothing about how the text was made. */
    private static final int FEWEST_WRAPPED = 4;

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = cut(text);
        return isWrapped(text, lines) ? joined(lines) : lines;
    }

    private static List<Line> cut(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        boolean gap = true;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && !Characters.isLineEnd(text.charAt(at))) {
                continue;
            }
            Span span = Characters.trimmed(text, start, at);
            if (span.isEmpty()) {
                gap = gap || at > 0;
            } else {
                lines.add(new Line(span, gap));
                gap = false;
            }
            start = at + 1;
        }
        return lines;
    }

    /**
     * Whether line ends stand within sentences: of the lines that another follows without a gap nearly all are of a
     * wrapped line's length, and most end in the middle of a sentence.
     */
    private static boolean isWrapped(String text, List<Line> lines) {
        int followed = 0;
        int full = 0;
        int inside = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span span = lines.get(i).span();
            if (!lines.get(i + 1).afterGap()) {
                followed++;
                full += span.length() >= SHORTEST_WRAPPED && span.length() <= LONGEST_WRAPPED ? 1 : 0;
                inside += Character.isLetterOrDigit(text.charAt(span.end() - 1)) || text.charAt(span.end() - 1) == ','
                        ? 1
                        : 0;
            }
        }
        return followed >= FEWEST_WRAPPED && full * 10 >= followed * 9 && inside * 10 >= followed * 6;
    }

    private static List<Line> joined(List<Line> lines) {
        List<Line> paragraphs = new ArrayList<>();
        for (Line line : lines) {
            if (line.afterGap() || paragraphs.isEmpty()) {
                paragraphs.add(line);
            } else {
                Line begun = paragraphs.remove(paragraphs.size() - 1);
                paragraphs.add(new Line(begun.span().hull(line.span()), begun.afterGap()));
            }
        }
        return paragraphs;
    }
}
