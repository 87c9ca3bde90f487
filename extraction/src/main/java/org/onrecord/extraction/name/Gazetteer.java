package org.onrecord.extraction.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What lists of names know of a word: a set of bits for it alone, and the known names of several words it starts. */
final class Gazetteer {

    static final int GIVEN_RARE = 1;
    static final int GIVEN = 2;
    static final int GIVEN_FREQUENT = 4;
    static final int GIVEN_ABROAD = 8;
    static final int SURNAME = 16;
    static final int POLITICIAN = 32;
    static final int CITY = 64;
    static final int REGION = 128;
    static final int COUNTRY = 256;
    static final int DEMONYM = 512;
    static final int TITLE = 1024;
    static final int PLACE_START = 2048;
    static final int PLACE_INSIDE = 4096;

    private static final int RARE_BELOW = 500;
    private static final int FREQUENT_FROM = 20_000;

    private final Map<String, Integer> words = new HashMap<>(300_000);
    private final Map<String, List<String[]>> phrases = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        gazetteer.readPeople();
        gazetteer.readPlaces();
        gazetteer.phrases.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.length, a.length)));
        return gazetteer;
    }

    private void readPeople() {
        for (String[] row : WordLists.rows(Gazetteer.class, "given-names.tsv")) {
            int births = Integer.parseInt(row[1]) + Integer.parseInt(row[2]);
            mark(row[0], births < RARE_BELOW ? GIVEN_RARE : births < FREQUENT_FROM ? GIVEN : GIVEN_FREQUENT);
        }
        for (String[] row : WordLists.rows(Gazetteer.class, "given-names-world.txt")) {
            mark(row[0], GIVEN_ABROAD);
        }
        for (String[] row : WordLists.rows(Gazetteer.class, "surnames-world.txt")) {
            mark(row[0], SURNAME);
        }
        for (String[] row : WordLists.rows(Gazetteer.class, "us-politicians.tsv")) {
            mark(row[2], POLITICIAN);
        }
        for (String[] row : WordLists.rows(Gazetteer.class, "titles.txt")) {
            mark(row[0], TITLE);
        }
    }

    private void readPlaces() {
        for (String[] row : WordLists.rows(Gazetteer.class, "places.tsv")) {
            place(row[0], (row[1].contains("city") ? CITY : 0) | (row[1].contains("region") ? REGION : 0));
        }
        for (String[] row : WordLists.rows(Gazetteer.class, "countries.tsv")) {
            place(row[0], COUNTRY);
            place(row[1], COUNTRY);
            for (String capital : row[3].split("[;,]", -1)) {
                place(capital.strip(), CITY);
            }
            for (String demonym : (row[4] + "," + row[5]).split("[;,]", -1)) {
                place(demonym.strip(), DEMONYM);
            }
            for (String other : row[8].split(";", -1)) {
                place(other.strip(), COUNTRY);
            }
        }
    }

    private void place(String name, int bit) {
        String[] parts = name.split(" ", -1);
        if (parts.length == 1) {
            if (name.length() > 2) {
                mark(name, bit);
                if (bit == DEMONYM && !name.endsWith("s")) {
                    mark(name + "s", bit);
                }
            }
            return;
        }
        String[] words = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = key(parts[i]);
        }
        phrases.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
    }

    private void mark(String word, int bit) {
        if (!word.isEmpty()) {
            words.merge(key(word), bit, (a, b) -> a | b);
            String plain = withoutAccents(word);
            if (!plain.equals(word)) {
                words.merge(key(plain), bit, (a, b) -> a | b);
            }
        }
    }

    private static String withoutAccents(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The bits of a word in lower case; 0 if no list has it. */
    int bits(String lower) {
        return words.getOrDefault(lower, 0);
    }

    /** How many of the tokens from {@code at} on, before {@code end}, make the longest known name of several words; 0 if none do. */
    int phrase(String[] lower, int at, int end) {
        List<String[]> starting = phrases.get(lower[at]);
        if (starting != null) {
            for (String[] words : starting) {
                if (at + words.length <= end && matches(words, lower, at)) {
                    return words.length;
                }
            }
        }
        return 0;
    }

    private static boolean matches(String[] words, String[] lower, int at) {
        for (int i = 1; i < words.length; i++) {
            if (!words[i].equals(lower[at + i])) {
                return false;
            }
        }
        return true;
    }
}
