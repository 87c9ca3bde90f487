package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.name.Name;

/** Joins names of bodies, places and other things: equal ones, countries by any of their names, acronyms, short forms. */
final class OtherJoining {

    private static final Set<String> SMALL = Set.of("the", "of", "and", "for", "in", "on", "de", "&", "a", "to");

    private static final int SHORTEST_MISSPELT = 4;

    private final Reading reading;
    private final Lexicon lexicon;
    private final Map<String, Referent> byKey = new LinkedHashMap<>();
    private final Map<String, Referent> byInitials = new HashMap<>();
    private final Map<String, Referent> byFirstWord = new HashMap<>();
    /** The first words of several bodies: "National". */
    private final Set<String> ambiguousFirstWords = new HashSet<>();

    private final Map<String, Referent> byLastWord = new HashMap<>();
    /** Acronyms that no long form explains, with the number of times each stands in the text. */
    private final Map<String, Integer> unexplained = new LinkedHashMap<>();

    OtherJoining(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        rememberLongForms();
    }

    /** Long forms first, wherever they stand, so that "BBC" finds "British Broadcasting Corporation" further down. */
    private void rememberLongForms() {
        for (int n = 0; n < reading.names().size(); n++) {
            EntityType type = reading.names().get(n).type();
            List<String> words = words(n);
            if (type != EntityType.PERSON && type != EntityType.GROUP && words.size() > 1) {
                Referent referent = byKey.computeIfAbsent(key(n), key -> new Referent());
                byInitials.putIfAbsent(initials(words, false), referent);
                byInitials.putIfAbsent(initials(words, true), referent);
                if (type == EntityType.ORGANIZATION) {
                    Referent other = byFirstWord.putIfAbsent(words.get(0), referent);
                    if (other != null && other != referent) {
                        ambiguousFirstWords.add(words.get(0));
                    }
                    byLastWord.putIfAbsent(words.get(words.size() - 1), referent);
                }
            }
        }
    }

    private List<String> words(int name) {
        List<String> words = new ArrayList<>();
        for (int i = reading.firstToken(name); i < reading.endToken(name); i++) {
            String lower = reading.lower(i);
            if (!(words.isEmpty() && lower.equals("the")) && !reading.isPossessiveMark(i)) {
                words.add(lower);
            }
        }
        return words;
    }

    private static String initials(List<String> words, boolean withSmall) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (withSmall || !SMALL.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private String key(int name) {
        String written = String.join(" ", words(name));
        String country = lexicon.countries().named(written);
        if (country != null && reading.names().get(name).type() != EntityType.GROUP) {
            return "country " + country;
        }
        if (reading.names().get(name).type() == EntityType.GROUP && written.endsWith("s")) {
            return written.substring(0, written.length() - 1);
        }
        return written;
    }

    Referent join(int name) {
        Name what = reading.names().get(name);
        List<String> words = words(name);
        String key = key(name);
        Referent referent = byKey.get(key);
        if (referent == null && what.type() != EntityType.GROUP && words.size() == 1) {
            referent = shortened(name, words.get(0), what.type());
        }
        if (referent == null) {
            referent = new Referent();
            if (isAcronym(form(name))) {
                unexplained.put(key, 0);
            }
        }
        byKey.putIfAbsent(key, referent);
        unexplained.computeIfPresent(key, (k, count) -> count + 1);
        referent.addName(form(name), what.type());
        String country = lexicon.countries().named(String.join(" ", words));
        if (country != null && what.type() == EntityType.LOCATION) {
            referent.setUsualName(country);
            referent.addCountry(country);
        }
        return referent;
    }

    private String form(int name) {
        int start = reading.firstToken(name);
        int end = reading.endToken(name);
        while (end > start + 1 && reading.isPossessiveMark(end - 1)) {
            end--;
        }
        return reading.text(reading.span(start, end));
    }

    private @Nullable Referent shortened(int name, String word, EntityType type) {
        String letters = word.replace(".", "");
        if (isAcronym(form(name)) && byInitials.containsKey(letters)) {
            return byInitials.get(letters);
        }
        boolean knownPlace = type == EntityType.LOCATION && lexicon.countries().isPlace(word);
        if (!isAcronym(form(name)) && !knownPlace && !ambiguousFirstWords.contains(word)) {
            Referent first = byFirstWord.get(word);
            return first != null || type != EntityType.ORGANIZATION ? first : byLastWord.get(word);
        }
        return null;
    }

    static boolean isAcronym(String form) {
        String letters = form.replace(".", "");
        return letters.length() >= 2 && letters.chars().allMatch(Character::isUpperCase);
    }

    /**
     * A misspelt acronym is one that the article explains nowhere and that differs from one it does explain, or uses
     * more often, by two neighbouring letters changed over: "the NAOT summit" beside "NATO".
     */
    void tieMisspeltAcronyms(@Nullable Referent[] byName) {
        Map<Referent, Referent> ties = new HashMap<>();
        for (String stray : unexplained.keySet()) {
            Referent from = byKey.get(stray);
            Referent to = transposed(stray);
            if (stray.length() >= SHORTEST_MISSPELT && from != null && to != null && from != to) {
                ties.put(from, to);
            }
        }
        for (int n = 0; n < byName.length; n++) {
            Referent to = ties.get(byName[n]);
            if (to != null && !ties.containsKey(to)) {
                to.addName(form(n), to.type());
                byName[n] = to;
            }
        }
    }

    private @Nullable Referent transposed(String stray) {
        char[] letters = stray.toCharArray();
        for (int i = 0; i + 1 < letters.length; i++) {
            swap(letters, i);
            String other = new String(letters).toLowerCase(Locale.ROOT);
            swap(letters, i);
            Referent explained = byInitials.get(other);
            if (explained != null) {
                return explained;
            }
            if (unexplained.getOrDefault(other, 0) > unexplained.getOrDefault(stray, 0)) {
                return byKey.get(other);
            }
        }
        return null;
    }

    private static void swap(char[] letters, int at) {
        char c = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = c;
    }
}
