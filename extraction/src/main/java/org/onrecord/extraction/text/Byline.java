package org.onrecord.extraction.text;

import java.util.regex.Pattern;

/** Recognises the line that names an article's writers. */
final class Byline {

    /** In characters. */
    private static final int LONGEST = 160;

    private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]*";

    /** "By Ana Petrova", "by ANA PETROVA and J. D. Okafor, Staff Writers", "By Ana Petrova | Example Newswire". */
    private static final Pattern BY = Pattern.compile(
            "(?:By|BY|by|Words by|Story by|Written by|From)\\s*:? (?:the )?" + NAME
                    + "(?:(?:,? and|,|,? AND| \\||,? with| in| for| of| at| \u2013| -| /|;| &) ?(?:the )?(?:\\p{L}[\\p{L}.'\u2019-]*|\\d[\\d:,]*)| "
                    + NAME
                    + "| (?:de|von|van|der|den|al|bin|da|di|la|le|el|correspondent|editor|reporter|staff|writer|political|business|chief)){0,16}\\.?");

    /** "By our court reporter", "From the City Desk". */
    private static final Pattern BY_STAFF = Pattern.compile(
            "(?:By|BY|From) (?:our|a|the|an) [\\p{L} -]{0,60}(?:[Rr]eporter|[Cc]orrespondent|[Ww]riter|[Ee]ditor|[Ss]taff"
                    + "|[Tt]eam|[Dd]esk|[Bb]ureau)s?(?: (?:in|at) [\\p{L} ,.-]{2,40})?\\.?");

    /** "Ana Petrova, Example Newswire", "Ana Petrova | Staff Reporter". */
    private static final Pattern NAME_AND_PLACE = Pattern.compile("(?:" + NAME + "(?: " + NAME + "){1,3})"
            + "(?:,| \\|| /| -| \u2013)(?: \\p{Lu}[\\p{L}.&'\u2019-]*){0,4} ?"
            + "(?:Staff|News|Press|Times|Post|Reporter|Correspondent|Writer|Editor|Columnist|Contributor|Newswire|Journal|Reuters|AFP|TODAY|Magazine)"
            + "(?:[ \\p{L}]{0,40})");

    private Byline() {}

    static boolean matches(String text, Span line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String candidate = line.of(text);
        return BY.matcher(candidate).matches()
                || BY_STAFF.matcher(candidate).matches()
                || NAME_AND_PLACE.matcher(candidate).matches();
    }
}
