package org.onrecord.extraction.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Moves the ends of names to where they belong: titles and the letters of honours outside, the numbers of kings and popes
 * inside, places whole.
 */
final class NameEdges {

    private static final Pattern NUMBER = Pattern.compile("[IVX]{2,5}");
    /** What follows the first king of a name, so that "I" is no pronoun: "Henry I of England", "Henry I's court". */
    private static final Set<String> AFTER_FIRST = Set.of("of", ",", ")", ".", "'s", "\u2019s", "(");

    private final Set<String> titles = new HashSet<>();
    private final Set<String> honours = new HashSet<>();

    NameEdges() {
        WordLists.rows(NameEdges.class, "honours.txt").forEach(row -> honours.add(row[0]));
        for (String list : List.of("personal-titles.txt", "further-titles.txt")) {
            WordLists.rows(NameEdges.class, list).forEach(row -> titles.add(row[0]));
        }
    }

    /** @param names in the order of the text, none over another; so are those returned */
    List<TokenName> mend(NameText text, List<TokenName> names) {
        List<TokenName> mended = new ArrayList<>(names.size());
        for (int n = 0; n < names.size(); n++) {
            int least = mended.isEmpty() ? 0 : mended.get(mended.size() - 1).to();
            int most = n + 1 < names.size() ? names.get(n + 1).from() : text.size();
            TokenName name = names.get(n);
            if (name.type() == EntityType.PERSON) {
                mended.add(withNumber(text, withoutHonours(text, withoutTitles(text, name)), most));
            } else if (name.type() == EntityType.LOCATION) {
                mended.add(wholePlace(text, name, least, most));
            } else {
                mended.add(name);
            }
        }
        return mended;
    }

    /** "Pope Marcellus" and "District Judge Ruth Abara" without their titles; "Chief" alone, as a nickname, stays. */
    private TokenName withoutTitles(NameText text, TokenName name) {
        int from = name.from();
        while (from < name.to() - 1 && titles.contains(text.lower[from]) && text.facts[from + 1].capital) {
            from++;
        }
        return from == name.from() ? name : new TokenName(from, name.to(), name.type());
    }

    /** "Amrit Sandhu KC" without the letters; of "MP Sandhu", where they stand alone, nothing is left out. */
    private TokenName withoutHonours(NameText text, TokenName name) {
        int to = name.to();
        while (to > name.from() + 1 && honours.contains(text.forms[to - 1])) {
            to--;
        }
        return to == name.to() ? name : new TokenName(name.from(), to, name.type());
    }

    /** "Gregory IV", "Dale Harmon Jr.", "Dale Harmon, Jr." */
    private static TokenName withNumber(NameText text, TokenName name, int most) {
        int next = name.to();
        if (next >= Math.min(most, text.sentenceEnd[name.from()])) {
            return name;
        }
        String form = text.forms[next];
        if (NUMBER.matcher(form).matches()
                || isJunior(text.lower[next])
                || (form.equals("I") && name.length() == 1 && isNumbered(text, next))) {
            return new TokenName(name.from(), next + 1, name.type());
        }
        if (form.equals(",")
                && next + 1 < Math.min(most, text.sentenceEnd[name.from()])
                && name.length() > 1
                && isJunior(text.lower[next + 1])) {
            return new TokenName(name.from(), next + 2, name.type());
        }
        return name;
    }

    private static boolean isJunior(String lower) {
        return lower.equals("jr.") || lower.equals("sr.") || lower.equals("jr");
    }

    private static boolean isNumbered(NameText text, int one) {
        return one + 1 < text.sentenceEnd[one] && AFTER_FIRST.contains(text.lower[one + 1]);
    }

    /** "Guinea" in "Papua New Guinea" is the whole of it. */
    private static TokenName wholePlace(NameText text, TokenName name, int least, int most) {
        int from = name.from();
        while (text.place[from] == 2 && from > least && from > text.sentenceStart[name.from()]) {
            from--;
        }
        int to = name.to();
        if (text.place[to - 1] != 0) {
            while (to < most && to < text.sentenceEnd[name.from()] && text.place[to] == 2) {
                to++;
            }
        }
        boolean whole = text.place[from] != 2;
        return whole ? new TokenName(from, to, name.type()) : name;
    }
}
