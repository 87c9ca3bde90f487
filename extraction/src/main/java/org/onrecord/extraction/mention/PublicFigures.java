package org.onrecord.extraction.mention;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.name.WordLists;

/** People whom a list knows by full name: members of the Congress of the United States, presidents, vice presidents. */
final class PublicFigures {

    /**
     * A public figure.
     *
     * @param wikidataId the identifier in Wikidata; null where the list has none, or has several people of the name
     * @param roleNoun the noun for the office
     */
    record Figure(Gender gender, @Nullable String wikidataId, String roleNoun) {

        private Figure withoutId() {
            return new Figure(gender, null, roleNoun);
        }
    }

    private final Map<String, Figure> byName = new HashMap<>();

    PublicFigures() {
        for (String[] row : WordLists.rows(NameTagger.class, "us-politicians.tsv")) {
            Figure figure = new Figure(Gender.of(row[4]), row[5].isEmpty() ? null : row[5], noun(row[6]));
            Set<String> names = new LinkedHashSet<>(List.of(row[0], row[1] + " " + row[2]));
            if (!row[3].isEmpty()) {
                names.add(row[3] + " " + row[2]);
            }
            names.forEach(name -> put(name, figure));
        }
    }

    private static String noun(String office) {
        return switch (office) {
            case "sen" -> "senator";
            case "rep" -> "representative";
            case "prez" -> "president";
            case "viceprez" -> "vice-president";
            default -> office;
        };
    }

    private void put(String name, Figure figure) {
        byName.merge(name.toLowerCase(Locale.ROOT), figure, (one, other) -> one.withoutId());
    }

    /** The figure with this given name and surname, in lower case; null if the list has none. */
    @Nullable
    Figure find(String fullName) {
        return byName.get(fullName);
    }
}
