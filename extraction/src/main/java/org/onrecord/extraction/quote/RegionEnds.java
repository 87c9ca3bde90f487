package org.onrecord.extraction.quote;

import org.onrecord.extraction.text.QuotedRegion;
import org.onrecord.extraction.text.Span;

/** How a quoted region begins and ends, whatever its marks look like. */
final class RegionEnds {

    /** "a bad deal" may be a scare quote; five words with a capital and a stop are somebody's sentence. */
    private static final int FEWEST_WORDS = 5;

    private RegionEnds() {}

    /** Whether the unit is a region of some words that begins with a capital and ends with a comma or a stop. */
    static boolean isSentence(Units units, int unit) {
        if (!units.isRegion(unit) || units.endToken[unit] - units.firstToken[unit] - 2 < FEWEST_WORDS) {
            return false;
        }
        int kind = kind(units, units.regions.get(units.region[unit]));
        return (kind & 1) != 0 && (kind & 6) != 0;
    }

    /** "“Nonsense,” she laughed": a region that opens its sentence and ends with a comma waits for its cue. */
    static boolean goesOn(Units units, int unit) {
        return units.isRegion(unit)
                && units.sentenceStart[unit] == unit
                && (kind(units, units.regions.get(units.region[unit])) & 2) != 0;
    }

    static boolean hasCapital(Units units, int unit) {
        return (kind(units, units.regions.get(units.region[unit])) & 1) != 0;
    }

    /** Whether a region ends with a comma, or one stands right behind it: "“The pier”, she said". */
    static boolean hasComma(Units units, int unit) {
        boolean behind = unit + 1 < units.sentenceEnd[unit] && units.lower[unit + 1].equals(",");
        return behind || (kind(units, units.regions.get(units.region[unit])) & 2) != 0;
    }

    static boolean hasStop(Units units, int unit) {
        return (kind(units, units.regions.get(units.region[unit])) & 4) != 0;
    }

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
