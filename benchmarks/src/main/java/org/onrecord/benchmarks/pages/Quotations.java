package org.onrecord.benchmarks.pages;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The quotations of a text: what stands between quotation marks of any kind, of three words or more. */
final class Quotations {

    private static final Pattern QUOTATION =
            Pattern.compile("[“„«\"]([^“”„«»\"]{10,2000})[”“»\"]|‘([^‘’]{2,}(?:’\\p{L}[^‘’]*)*)’(?!\\p{L})");

    private Quotations() {}

    static List<String> of(String text) {
        return QUOTATION
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Quotations::normal)
                .filter(quotation -> quotation.split(" ", -1).length >= 3)
                .toList();
    }

    /** @return how many quotations of {@code expected} do not stand in {@code read} */
    static long lost(String expected, String read) {
        String there = normal(read);
        return of(expected).stream()
                .filter(quotation -> !there.contains(quotation))
                .count();
    }

    private static String normal(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD]+", " ").strip();
    }
}
