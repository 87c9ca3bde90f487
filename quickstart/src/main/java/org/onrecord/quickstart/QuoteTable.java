package org.onrecord.quickstart;

import java.util.List;

/**
 * Quotes as a table of text.
 *
 * @param width columns of the console, at least {@value #LEAST_WIDTH}
 */
record QuoteTable(int width) {

    static final int LEAST_WIDTH = 72;

    private static final int KIND = 8;
    private static final int SPEAKER = 24;
    private static final int ARTICLE = 20;
    private static final int GAPS = 6;

    QuoteTable {
        width = Math.max(width, LEAST_WIDTH);
    }

    String render(List<QuoteLine> quotes) {
        int quoteWidth = width - KIND - SPEAKER - ARTICLE - GAPS;
        StringBuilder table = new StringBuilder();
        row(table, quoteWidth, "KIND", "SPEAKER", "QUOTE", "ARTICLE");
        for (QuoteLine quote : quotes) {
            row(table, quoteWidth, quote.kind(), quote.speaker(), quote.quote(), quote.article());
        }
        return table.toString();
    }

    private static void row(
            StringBuilder table, int quoteWidth, String kind, String speaker, String quote, String article) {
        String line = cell(kind, KIND) + "  " + cell(speaker, SPEAKER) + "  " + cell(quote, quoteWidth) + "  "
                + cell(article, ARTICLE);
        table.append(line.stripTrailing()).append('\n');
    }

    /** Exactly this wide; what was cut ends in an ellipsis, and no character is cut in two. */
    static String cell(String text, int width) {
        String oneLine = text.replaceAll("\\s+", " ").strip();
        int length = oneLine.codePointCount(0, oneLine.length());
        if (length <= width) {
            return oneLine + " ".repeat(width - length);
        }
        return oneLine.substring(0, oneLine.offsetByCodePoints(0, width - 1)) + "…";
    }
}
