package org.onrecord.extraction.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Titles of works, which the corpora hardly mark, by the noun before them: "her novel The Hollow Orchard", "the film
 * 'Northern Light'".
 */
final class WorkNames {

    private static final int LONGEST = 9;
    /** A word of so many letters has a capital in a title. */
    private static final int LONGER = 5;

    private static final Set<String> POSSESSIVES =
            Set.of("his", "her", "their", "its", "my", "our", "your", "'s", "\u2019s");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
    private static final Set<String> BETWEEN = Set.of(
            "new",
            "latest",
            "first",
            "second",
            "third",
            "debut",
            "hit",
            "last",
            "final",
            "recent",
            "own",
            "short",
            "best-selling",
            "bestselling",
            "award-winning",
            "acclaimed",
            "popular",
            "classic");
    private static final Set<String> LINKS =
            Set.of("of", "the", "a", "an", "and", "in", "on", "for", "to", "&", "'s", "\u2019s");
    /** "They saw the film Monday", "the song I wrote" */
    private static final Set<String> NO_TITLE = Set.of(
            "i",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final String OPENING = "\"\u201c'\u2018\u00ab";
    private static final String CLOSING = "\"\u201d'\u2019\u00bb";

    private final Set<String> nouns = new HashSet<>();

    WorkNames() {
        WordLists.rows(WorkNames.class, "work-nouns.txt").forEach(row -> nouns.add(row[0]));
    }

    /**
     * The names with those of works among them, in the place of what the tagger found within them.
     *
     * @param names in the order of the text; so are those returned
     */
    List<TokenName> complete(NameText text, List<TokenName> names) {
        List<TokenName> all = names;
        for (int i = 1; i + 1 < text.size(); i++) {
            if (nouns.contains(text.lower[i]) && !text.facts[i].capital && i + 1 < text.sentenceEnd[i]) {
                int owner = owner(text, i);
                if (owner >= text.sentenceStart[i]) {
                    TokenName quoted = quoted(text, i + 1);
                    TokenName title = quoted == null ? title(text, i + 1) : quoted;
                    if (title != null) {
                        boolean owned = POSSESSIVES.contains(text.lower[owner]);
                        all = with(all, title, quoted != null, owned);
                    }
                }
            }
        }
        return all;
    }

    /** The article or the possessive before the noun; -1 if neither is there, as in "they play Monday". */
    private static int owner(NameText text, int noun) {
        int before = noun - 1;
        if (before > text.sentenceStart[noun] && BETWEEN.contains(text.lower[before])) {
            before--;
        }
        boolean owner = before >= text.sentenceStart[noun]
                && (POSSESSIVES.contains(text.lower[before]) || ARTICLES.contains(text.lower[before]));
        return owner ? before : -1;
    }

    private static @Nullable TokenName quoted(NameText text, int mark) {
        if (text.forms[mark].length() != 1 || OPENING.indexOf(text.forms[mark].charAt(0)) < 0) {
            return null;
        }
        int end = Math.min(text.sentenceEnd[mark], mark + 2 + LONGEST);
        int last = mark + 1;
        while (last < end && !(text.forms[last].length() == 1 && CLOSING.indexOf(text.forms[last].charAt(0)) >= 0)) {
            boolean capital = text.facts[last].capital || !text.facts[last].alphabetic;
            if (!capital && (last == mark + 1 || text.forms[last].length() >= LONGER)) {
                return null;
            }
            last++;
        }
        if (last == end) {
            return null;
        }
        int to = text.forms[last - 1].equals(",") ? last - 1 : last;
        return to > mark + 1 ? new TokenName(mark + 1, to, EntityType.WORK) : null;
    }

    private static @Nullable TokenName title(NameText text, int from) {
        if (text.manner[from] != NameText.PLAIN || !text.facts[from].capital || NO_TITLE.contains(text.lower[from])) {
            return null;
        }
        int end = Math.min(text.sentenceEnd[from], from + LONGEST);
        int to = from;
        for (int i = from; i < end; i++) {
            if (text.facts[i].capital) {
                to = i + 1;
            } else if (!LINKS.contains(text.lower[i])) {
                break;
            }
        }
        return new TokenName(from, to, EntityType.WORK);
    }

    /**
     * "In his book Anders Holm says": a person stays one, unless quotation marks say otherwise. "The film Lumen Pictures
     * made": so does a body or a place, unless the work is somebody's.
     */
    private static List<TokenName> with(List<TokenName> names, TokenName title, boolean quoted, boolean owned) {
        List<TokenName> all = new ArrayList<>(names.size() + 1);
        boolean placed = false;
        for (TokenName name : names) {
            if (name.overlaps(title)) {
                boolean stays = !title.contains(name)
                        || (!quoted && name.type() == EntityType.PERSON)
                        || (!quoted && !owned && name.length() == title.length() && isBodyOrPlace(name));
                if (stays) {
                    return names;
                }
            } else {
                if (!placed && name.from() >= title.to()) {
                    all.add(title);
                    placed = true;
                }
                all.add(name);
            }
        }
        if (!placed) {
            all.add(title);
        }
        return all;
    }

    private static boolean isBodyOrPlace(TokenName name) {
        return name.type() == EntityType.ORGANIZATION || name.type() == EntityType.LOCATION;
    }
}
