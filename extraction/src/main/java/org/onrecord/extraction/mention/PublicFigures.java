package org.onrecord.extraction.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.name.WordLists;

/** People whom a list knows by full name: members of the Congress of the United States, presidents, vice presidents. */
final class PublicFigures {

    /**
     * A public figure.
     *
     * @param roleNoun the noun for the office
     */
    record Figure(Gender gender, String wikidataId, String roleNoun) {}

    private final Map<String, Figure> byName = new HashMap<>();

    PublicFigures() {
        for (String[] row : WordLists.rows(NameTagger.class, "us-politicians.tsv")) {
            Figure figure = new Figure(Gender.of(row[4]), row[5], noun(row[6]));
            put(row[0], figure);
            put(row[1] + " " + row[2], figure);
            if (!row[3].isEmpty()) {
                put(row[3] + " " + row[2], figure);
            }
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
        byName.putIfAbsent(name.toLowerCase(Locale.ROOT), figure);
    }

    /** The figure with this given name and surname, in lower case; null if the list has none. */
    @Nullable
    Figure find(String fullName) {
        return byName.get(fullName);
    }
}
