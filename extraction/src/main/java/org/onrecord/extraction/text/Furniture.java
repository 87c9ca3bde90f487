package org.onrecord.extraction.text;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises lines that a page carries beside its article. */
final class Furniture {

    /** A longer line is taken for part of the article. In characters. */
    private static final int LONGEST = 320;

    private final List<Pattern> patterns = WordLists.lines("furniture.txt").stream()
            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    boolean matches(String text, Span line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String candidate = line.of(text);
        for (Pattern pattern : patterns) {
            if (pattern.matcher(candidate).matches()) {
                return true;
            }
        }
        return false;
    }
}
