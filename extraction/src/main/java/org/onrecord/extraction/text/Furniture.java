package org.onrecord.extraction.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Recognises lines that a page carries beside its article. */
final class Furniture {

    /** A longer line is taken for part of the article. In characters. */
    private static final int LONGEST = 320;

    private final List<Pattern> patterns = WordLists.lines("furniture.txt").stream()
            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    /** For each first character in ASCII the patterns that a line may match which begins with it: few of the many. */
    private final List<List<Pattern>> byFirst =
            IntStream.range(0, 0x80).mapToObj(c -> mayBeginWith((char) c)).toList();

    private List<Pattern> mayBeginWith(char first) {
        return patterns.stream().filter(pattern -> mayBegin(pattern, first)).toList();
    }

    /** Whether more characters could turn this one into a match. */
    private static boolean mayBegin(Pattern pattern, char first) {
        Matcher matcher = pattern.matcher(String.valueOf(first));
        return matcher.matches() || matcher.hitEnd();
    }

    boolean matches(String text, Span line) {
        if (line.length() > LONGEST) {
            return false;
        }
        char first = text.charAt(line.start());
        List<Pattern> candidates = first < byFirst.size() ? byFirst.get(first) : patterns;
        for (Pattern pattern : candidates) {
            if (pattern.matcher(text).region(line.start(), line.end()).matches()) {
                return true;
            }
        }
        return false;
    }
}
