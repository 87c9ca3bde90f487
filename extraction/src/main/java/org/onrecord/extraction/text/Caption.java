package org.onrecord.extraction.text;

import java.util.regex.Pattern;

/** Recognises the text under a picture by how it begins or whom it credits at its end. */
final class Caption {

    private static final Pattern BEGINS = Pattern.compile(
            "(?:FILE PHOTO|File photo|FILE|Photo|Image|Picture|Pictured|Caption|Image caption|Photo caption|Media caption|IN PHOTOS?)"
                    + "(?: ?[:\u2013\u2014] ?| -+ ?)\\S.*",
            Pattern.DOTALL);
    private static final Pattern ENDS = Pattern.compile(
            "(?:\\((?:AP Photo|Photo|Image|Picture|Reuters|AFP|Getty|File photo|Credit|Courtesy|Photograph)[^()]{0,80}\\)"
                    + "|(?:Photograph|Photo|Picture|Image|Credit)(?: by)?: ?[^.!?]{2,60}"
                    + "|(?:REUTERS|AFP|EPA|AP Photo|AP)/[^.!?]{2,60}"
                    + "|/ ?(?:AP|AFP|EPA|Reuters|Getty Images)\\)?)\\.?");
    /** A credit reaches at most this far back from the end, in characters. */
    private static final int LONGEST_CREDIT = 110;

    private static final int LONGEST = 600;

    private Caption() {}

    static boolean matches(String text, Span line) {
        if (line.length() > LONGEST) {
            return false;
        }
        return BEGINS.matcher(text).region(line.start(), line.end()).matches() || endsInCredit(text, line);
    }

    private static boolean endsInCredit(String text, Span line) {
        int from = Math.max(line.start(), line.end() - LONGEST_CREDIT);
        if (!holdsMarkOfCredit(text, from, line.end())) {
            return false;
        }
        var matcher = ENDS.matcher(text).region(from, line.end());
        while (matcher.find()) {
            if (matcher.end() == line.end()) {
                return true;
            }
        }
        return false;
    }

    /** Every credit has one of these, most paragraphs have none: it saves the search. */
    private static boolean holdsMarkOfCredit(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '/' || c == ':') {
                return true;
            }
        }
        return false;
    }
}
