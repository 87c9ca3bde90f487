package org.onrecord.extraction.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Peoples, parties and religions in the plural, where the tagger leaves them out, as it does at the start of sentences:
 * "Democrats said they would not vote." A capital beside it makes the word part of something longer, which is left to
 * the tagger: "Young Republicans of Ohio".
 */
final class GroupNames {

    private static final int[] DEMONYMS = {4, 5};

    private final Set<String> plurals = new HashSet<>();

    GroupNames() {
        for (String[] row : WordLists.rows(GroupNames.class, "group-names.txt")) {
            plurals.add(row[0]);
        }
        for (String[] row : WordLists.rows(GroupNames.class, "countries.tsv")) {
            for (int column : DEMONYMS) {
                String demonym = row[column].toLowerCase(Locale.ROOT);
                // "Germans", "Iraqis", "Greeks"; but nobody says "Frenchs" or "Chineses".
                if (demonym.endsWith("n") || demonym.endsWith("i") || demonym.endsWith("k")) {
                    plurals.add(demonym + "s");
                }
            }
        }
    }

    /**
     * The names with the groups that none of them covers.
     *
     * @param names in the order of the text; so are those returned
     */
    List<TokenName> complete(NameText text, List<TokenName> names) {
        List<TokenName> all = new ArrayList<>();
        int n = 0;
        for (int i = 0; i < text.size(); i++) {
            while (n < names.size() && names.get(n).from() <= i) {
                all.add(names.get(n++));
            }
            boolean named = !all.isEmpty() && all.get(all.size() - 1).to() > i;
            if (!named && stands(text, i)) {
                all.add(new TokenName(i, i + 1, EntityType.GROUP));
            }
        }
        return all;
    }

    private boolean stands(NameText text, int token) {
        return text.facts[token].capital
                && plurals.contains(text.lower[token])
                && !isCapitalBeside(text, token - 1, token)
                && !isCapitalBeside(text, token + 1, token);
    }

    private static boolean isCapitalBeside(NameText text, int beside, int token) {
        return beside >= text.sentenceStart[token] && beside < text.sentenceEnd[token] && text.facts[beside].capital;
    }
}
