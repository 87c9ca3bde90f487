package org.onrecord.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.name.WordLists;

/** Countries by all that they and their people are called. */
final class Countries {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();
    private final Set<String> cities = new HashSet<>();

    Countries() {
        for (String[] row : WordLists.rows(NameTagger.class, "countries.tsv")) {
            String country = row[0];
            name(country, country);
            name(row[1], country);
            for (String other : row[8].split(";", -1)) {
                name(other.strip(), country);
            }
            for (String demonym : (row[4] + "," + row[5]).split("[;,]", -1)) {
                if (!demonym.isBlank()) {
                    people.putIfAbsent(key(demonym.strip()), country);
                }
            }
            for (String capital : row[3].split(";", -1)) {
                capitals.add(key(capital.strip()));
            }
        }
        for (String[] row : WordLists.rows(NameTagger.class, "places.tsv")) {
            cities.add(key(row[0]));
        }
        for (String[] row : WordLists.rows(Countries.class, "country-short-forms.tsv")) {
            names.put(row[0], row[1]);
        }
    }

    private void name(String name, String country) {
        if (name.length() > 2) {
            names.putIfAbsent(key(name), country);
        }
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** The usual name of the country that a name stands for: "Iran" for "Islamic Republic of Iran". */
    @Nullable
    String named(String name) {
        return names.get(key(name));
    }

    /** The country whose people or things a word stands for: "Iran" for "Iranian" and "Iranians". */
    @Nullable
    String ofPeople(String word) {
        String lower = key(word);
        String country = people.get(lower);
        return country == null && lower.endsWith("s") ? people.get(lower.substring(0, lower.length() - 1)) : country;
    }

    /** Whether a list has the name for a country, a capital or a city. */
    boolean isPlace(String name) {
        return named(name) != null || isCapital(name) || cities.contains(key(name));
    }

    boolean isCapital(String name) {
        return capitals.contains(key(name));
    }
}
