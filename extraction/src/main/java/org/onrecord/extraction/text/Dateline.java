package org.onrecord.extraction.text;

import java.util.regex.Pattern;

/** Recognises where a report was written and when: a line of its own, or the head of the first paragraph. */
final class Dateline {

    /** How far into a paragraph a dateline may reach, in characters. */
    private static final int LONGEST = 100;

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?";
    private static final String DATE =
            "(?:" + DAY + ",? )?(?:" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'\u2019-]*(?:[ /-]\\p{Lu}?[\\p{L}.'\u2019-]*){0,4}";
    /** Four letters or two words at least: "USA – " begins many a sentence. */
    private static final String CAPITALS =
            "\\p{Lu}(?=[\\p{Lu}'\u2019-]{3}|[\\p{Lu}.'\u2019-]*[ -]\\p{Lu}{2})[\\p{Lu}.'\u2019-]+(?:[ /-][\\p{Lu}.'\u2019-]+){0,4}";

    private static final String AGENCY = "\\((?:\\p{Lu}[\\p{L}.&/ -]{1,30})\\)";
    private static final String DASH = "(?:--?|[\u2013\u2014\u2015])";

    /** "TEHRAN – ", "LONDON (AP) — ", "BRUSSELS, March 3 — ", "New Delhi (Newswire) - ", "PARIS, Texas, Oct. 4 (AP) - ". */
    private static final Pattern INLINE =
            Pattern.compile("(?:" + CAPITALS + "(?:, " + PLACE + ")?(?:, " + DATE + ",?)?(?:,? " + AGENCY + ")?"
                    + "|" + PLACE + "(?:, " + PLACE + ")?(?:, " + DATE + ",?)?,? " + AGENCY
                    + "|" + PLACE + "(?:, " + PLACE + ")?, " + DATE
                    + "|" + AGENCY + ") ?" + DASH + " ?(?=[\\p{Lu}\\p{Nd}\"'\u201C\u2018\u00AB\u201E])");

    /** "14:10 Two more people …", "8.45 p.m. – The army …": the time of an entry in a live report. */
    private static final Pattern TIME = Pattern.compile(
            "(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?[AaPp]\\.?[Mm]\\b\\.?)?(?: [A-Z]{2,4}\\b)?(?: ?[:|\u2013\u2014-] ?| +)"
                    + "(?=[\\p{Lu}\"'\u201C\u2018\u00AB\u201E])");

    /** "November 1, 2017 - 22:14", "Updated 10:15 a.m., Tuesday 3 March", "2017-11-01 22:14 GMT", "TEHRAN, 3 March". */
    private static final Pattern ALONE = Pattern.compile(
            "(?:(?:Published|Updated|Posted|Last updated|First published|Modified|Last modified|Created)"
                    + "(?: on| at)?:? ?|" + CAPITALS + "(?:, " + PLACE + ")?,? )?"
                    + "(?:" + DATE + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}:\\d{2})"
                    + "[ ,.|/\u2013\u2014\u00B7\u2022-]*"
                    + "(?:(?:at |\\d{1,2}[:.]\\d{2}|[AaPp]\\.?[Mm]\\.?|[A-Z]{2,4}|" + DATE + "|" + DAY
                    + "|T|\\d{2}|hrs|h|Updated|Published|ago)[ ,.:|/\u2013\u2014\u00B7\u2022()+-]*){0,10}");

    private Dateline() {}

    /** Whether the line gives a date or a place and nothing else. */
    static boolean isAlone(String text, Span line) {
        return line.length() <= LONGEST && ALONE.matcher(line.of(text)).matches();
    }

    /** @return where the report itself starts, or the line's start if it begins with no dateline */
    static int endOfInline(String text, Span line) {
        int limit = Math.min(line.end(), line.start() + LONGEST);
        char first = text.charAt(line.start());
        if (Tokenizer.isDigit(first)) {
            return endOf(TIME, text, line.start(), limit);
        }
        return holdsDash(text, line.start(), limit) ? endOf(INLINE, text, line.start(), limit) : line.start();
    }

    private static int endOf(Pattern pattern, String text, int start, int limit) {
        var matcher = pattern.matcher(text).region(start, limit).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : start;
    }

    /** Whether a dash, and not only hyphens within words, stands near the start: without one the search is in vain. */
    private static boolean holdsDash(String text, int start, int limit) {
        for (int at = start + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (Characters.isDash(c) && (c != '-' || !isWithinWord(text, at, limit))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithinWord(String text, int at, int limit) {
        return Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < limit
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
