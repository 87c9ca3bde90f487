package org.onrecord.extraction.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of agreements and events, which the corpora hardly mark, by a word that such names end or start with: "the
 * Lisbon Treaty", "the Convention on Migratory Fish", "Hurricane Odile".
 */
final class KeywordNames {

    private static final int LONGEST = 9;
    private static final Set<String> SMALL = Set.of("of", "on", "and", "for", "the", "to", "in", "&");
    private static final Set<String> STARTERS =
            Set.of("the", "a", "an", "this", "that", "in", "on", "after", "under", "by");

    private record Keyword(EntityType type, boolean last, boolean first) {}

    private final Map<String, Keyword> keywords = new HashMap<>();

    KeywordNames() {
        for (String[] row : WordLists.rows(KeywordNames.class, "keyword-names.tsv")) {
            boolean both = row[2].equals("both");
            keywords.put(
                    row[0],
                    new Keyword(
                            EntityType.valueOf(row[1]), both || row[2].equals("last"), both || row[2].equals("first")));
        }
    }

    /**
     * The names with those of agreements and events among them; a found name takes the place of what the tagger found
     * within it, unless that is a person.
     *
     * @param names in the order of the text; so are those returned
     */
    List<TokenName> complete(NameText text, List<TokenName> names) {
        List<TokenName> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.facts[i].capital && isSentence(text, i)) {
                TokenName one = at(text, i);
                if (one != null
                        && (found.isEmpty() || found.get(found.size() - 1).to() <= one.from())) {
                    found.add(one);
                    i = one.to() - 1;
                }
            }
        }
        return found.isEmpty() ? names : merged(names, found);
    }

    /** In a headline the capitals say nothing, but a short sentence with a long name has as many. */
    private static boolean isSentence(NameText text, int token) {
        return text.manner[token] == NameText.PLAIN
                || (text.manner[token] == NameText.TITLED && text.forms[text.sentenceEnd[token] - 1].equals("."));
    }

    private @Nullable TokenName at(NameText text, int token) {
        Keyword keyword = keywords.get(text.lower[token]);
        if (keyword == null) {
            keyword = planOfAction(text, token);
        }
        if (keyword == null) {
            return null;
        }
        if (keyword.last()) {
            int from = left(text, token);
            if (from < token) {
                return new TokenName(from, token + 1, keyword.type());
            }
        }
        int to = keyword.first() ? right(text, token) : token + 1;
        return to > token + 1 ? new TokenName(token, to, keyword.type()) : null;
    }

    private @Nullable Keyword planOfAction(NameText text, int token) {
        boolean plan = text.lower[token].equals("action")
                && token - text.sentenceStart[token] > 2
                && text.lower[token - 1].equals("of")
                && text.lower[token - 2].equals("plan");
        return plan ? keywords.get("plan of action") : null;
    }

    /** The first token of the capitalised words that end before {@code token}; {@code token} itself if there are none. */
    private static int left(NameText text, int token) {
        int start = Math.max(text.sentenceStart[token], token - LONGEST);
        int from = token;
        for (int i = token - 1; i >= start; i--) {
            boolean opens = i == text.sentenceStart[i];
            if (text.facts[i].capital && !(opens && STARTERS.contains(text.lower[i]))) {
                from = i;
            } else if (!SMALL.contains(text.lower[i]) || text.lower[i].equals("the") || text.lower[i].equals("in")) {
                break;
            }
        }
        return from;
    }

    /** One past the capitalised words behind the token, which "of", "on" and the like may link. */
    private static int right(NameText text, int token) {
        int end = Math.min(text.sentenceEnd[token], token + LONGEST);
        int to = token + 1;
        for (int i = token + 1; i < end; i++) {
            if (text.facts[i].capital) {
                to = i + 1;
            } else if (!SMALL.contains(text.lower[i])) {
                break;
            }
        }
        return to;
    }

    private static List<TokenName> merged(List<TokenName> names, List<TokenName> found) {
        List<TokenName> all = new ArrayList<>();
        int n = 0;
        for (TokenName one : found) {
            while (n < names.size() && names.get(n).to() <= one.from()) {
                all.add(names.get(n++));
            }
            int first = n;
            boolean clash = false;
            while (n < names.size() && names.get(n).from() < one.to()) {
                TokenName name = names.get(n++);
                clash |= name.type() == EntityType.PERSON || !one.contains(name);
            }
            if (clash) {
                all.addAll(names.subList(first, n));
            } else {
                all.add(one);
            }
        }
        all.addAll(names.subList(n, names.size()));
        return all;
    }
}
