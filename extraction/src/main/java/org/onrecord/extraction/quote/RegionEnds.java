package org.onrecord.extraction.quote;

import org.onrecord.extraction.text.QuotedRegion;
import org.onrecord.extraction.text.Span;

/** How a quoted region begins and ends, whatever its marks look like. */
final class RegionEnds {

    private RegionEnds() {}

    /** Begins with a capital: 1; ends with a comma: 2; with a stop, question or exclamation mark, or nothing: 4. */
    static int kind(Units units, QuotedRegion region) {
        String text = units.document.text();
        Span span = region.span();
        int first = span.start();
        while (first < span.end() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        int kind = first < span.end() && !Character.isLowerCase(text.charAt(first)) ? 1 : 0;
        int last = span.end() - 1;
        while (last > first && isMark(text.charAt(last))) {
            last--;
        }
        char end = text.charAt(Math.max(last, span.start()));
        if (end == ',') {
            return kind | 2;
        }
        return end == '.' || end == '?' || end == '!' || end == '…' || region.continued() ? kind | 4 : kind;
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '"', '\'', '“', '”', '‘', '’', '«', '»', '‹', '›', '„', '‚', '`', ' ', '\u00a0' -> true;
            default -> false;
        };
    }
}
