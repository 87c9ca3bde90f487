package org.onrecord.store.identity.match;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.name.NameKeys;

/**
 * A role as written, taken apart: "Finance Minister of Calderia", "Calderia's finance minister" and "the former
 * Calderian finance minister" are one role for one place.
 *
 * @param title the role itself, folded, without the place and without "former"
 * @param of the place or body it is held for, as written; null where it names none
 * @param adjective whether that stands before the title without a possessive: "Calderian finance minister"
 */
record Role(String title, @Nullable String of, boolean adjective) {

    private static final Pattern OF = Pattern.compile("(?<title>[^,]+?) (?:of|for|at|from) (?:the )?(?<of>\\p{Lu}.*)");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<of>\\p{Lu}.*?)(?:['’]s|(?<=s)['’]) (?<title>.+)");
    private static final Pattern ADJECTIVE = Pattern.compile("(?<of>\\p{Lu}\\S*) (?<title>.+)");
    private static final Pattern NOT_THE_ROLE = Pattern.compile(
            "(?i)(?:(?:" + WordList.words("past.txt").stream().sorted().collect(Collectors.joining("|")) + ")[- ])+");

    private static final Map<String, String> FIELDS = WordList.pairs("fields.tsv");

    /**
     * Reads a role.
     *
     * @param places words that are known to be places or peoples, folded; any other word before a title belongs to it
     */
    static Role of(String written, Set<String> places) {
        String role = bare(written);
        Matcher of = OF.matcher(role);
        if (of.matches()) {
            // "Minister of Finance": what is no name in the article belongs to the title.
            String whom = of.group("of");
            if (places.contains(NameKeys.fold(whom)) || Countries.listed(whom).isPresent()) {
                return new Role(key(of.group("title")), whom, false);
            }
            return new Role(key(role), null, false);
        }
        Matcher possessive = POSSESSIVE.matcher(role);
        if (possessive.matches()) {
            return new Role(key(possessive.group("title")), possessive.group("of"), false);
        }
        Matcher adjective = ADJECTIVE.matcher(role);
        if (adjective.matches()) {
            String whom = adjective.group("of");
            if (Countries.listed(whom).isPresent() || places.contains(NameKeys.fold(whom))) {
                return new Role(key(adjective.group("title")), whom, true);
            }
        }
        return new Role(key(role), null, false);
    }

    /** The walk of life that the title tells, null where it tells none. */
    @Nullable
    String field() {
        return FIELDS.get(head());
    }

    /** The last word of the title: "minister". */
    String head() {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    /** The last word of a title that {@link #title()} gave. */
    static String headOf(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    private static String bare(String written) {
        Matcher before = NOT_THE_ROLE.matcher(written);
        return before.lookingAt() ? written.substring(before.end()) : written;
    }

    private static String key(String title) {
        return Arrays.stream(NameKeys.fold(bare(title.strip())).split(" "))
                .limit(8)
                .collect(Collectors.joining(" "));
    }
}
