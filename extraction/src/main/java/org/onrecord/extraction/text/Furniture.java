package org.onrecord.extraction.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Recognises lines that a page carries beside its article. */
final class Furniture {

    /** A longer line is taken for part of the article. In characters. */
    private static final int LONGEST = 320;

    private static final String NEEDS = " >> ";

    private final List<Rule> rules =
            WordLists.lines("furniture.txt").stream().map(Rule::of).toList();
    /** For each first character in ASCII the rules that a line which begins with it may match: few of the many. */
    private final List<List<Rule>> byFirst = IntStream.range(0, 0x80)
            .mapToObj(c ->
                    rules.stream().filter(rule -> rule.mayBeginWith((char) c)).toList())
            .toList();

    /**
     * A kind of line.
     *
     * @param needed what the line must hold in lower case; nothing if any line will do
     */
    private record Rule(String needed, Pattern pattern) {

        static Rule of(String line) {
            int at = line.indexOf(NEEDS);
            String needed = at < 0 ? "" : line.substring(0, at);
            String pattern = at < 0 ? line : line.substring(at + NEEDS.length());
            return new Rule(needed, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        /** Whether this character alone matches, or more behind it could make it match. */
        boolean mayBeginWith(char first) {
            Matcher matcher = pattern.matcher(String.valueOf(first));
            return matcher.matches() || matcher.hitEnd();
        }

        boolean matches(String line, String lower) {
            return lower.contains(needed) && pattern.matcher(line).matches();
        }
    }

    boolean matches(String text, Span span) {
        if (span.length() > LONGEST) {
            return false;
        }
        String line = span.of(text);
        String lower = line.toLowerCase(Locale.ROOT);
        char first = line.charAt(0);
        for (Rule rule : first < byFirst.size() ? byFirst.get(first) : rules) {
            if (rule.matches(line, lower)) {
                return true;
            }
        }
        return false;
    }
}
