package org.onrecord.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.WordLists;

/** The nouns that describe a source: "minister", "company", "report". */
final class Nouns {

    /**
     * A noun for one person.
     *
     * @param families the families of nouns that may stand for the same person: a "leader" may be a "president"
     */
    record PersonNoun(Gender gender, Set<String> families) {}

    private static final Set<String> FEMININE_ENDINGS = Set.of("woman", "girl", "mother", "wife");
    private static final Set<String> MASCULINE_ENDINGS = Set.of("man", "boy", "father");

    /** What one who makes, keeps or studies something is called: "watchmaker", "botanist"; but not "checklist". */
    private static final Pattern AGENT = Pattern.compile(".{3}(maker|keeper|ologist|ographer|wright|[tnrgcdp]ist)$");

    private final Map<String, PersonNoun> people = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    Nouns() {
        for (String[] row : WordLists.rows(Nouns.class, "person-nouns.tsv")) {
            people.put(row[0], new PersonNoun(Gender.of(row[1]), Set.copyOf(List.of(row[2].split(",", -1)))));
        }
        WordLists.rows(Nouns.class, "body-nouns.txt").forEach(row -> bodies.add(row[0]));
        WordLists.rows(Nouns.class, "document-nouns.txt").forEach(row -> documents.add(row[0]));
    }

    /** What a lower-case word in the singular says of a person; null if it is no noun for one. */
    @Nullable
    PersonNoun person(String lower) {
        PersonNoun known = people.get(lower);
        if (known != null) {
            return known;
        }
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && people.containsKey(lower.substring(hyphen + 1))) {
            return people.get(lower.substring(hyphen + 1));
        }
        if (lower.endsWith("-year-old") || (AGENT.matcher(lower).find() && !isBody(lower))) {
            return new PersonNoun(Gender.UNKNOWN, Set.of("person"));
        }
        if (endsWith(lower, FEMININE_ENDINGS)) {
            return new PersonNoun(Gender.FEMALE, Set.of("person"));
        }
        return endsWith(lower, MASCULINE_ENDINGS) && !lower.equals("human")
                ? new PersonNoun(Gender.MALE, Set.of("person"))
                : null;
    }

    private static boolean endsWith(String word, Set<String> endings) {
        return endings.stream().anyMatch(ending -> word.length() > ending.length() && word.endsWith(ending));
    }

    boolean isBody(String lower) {
        return bodies.contains(lower) || bodies.contains(lower.substring(lower.lastIndexOf('-') + 1));
    }

    boolean isDocument(String lower) {
        return documents.contains(lower);
    }

    /** Whether the nouns may be said of the same person: "president" and "leader". */
    boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        PersonNoun a = person(one);
        PersonNoun b = person(other);
        return a != null
                && b != null
                && a.families().stream()
                        .anyMatch(family ->
                                !family.equals("person") && b.families().contains(family));
    }

    /** The singular of a plural noun that is in the lists; null if the word is none. */
    @Nullable
    String singular(String lower) {
        for (String candidate : List.of(
                lower.endsWith("men") ? lower.substring(0, lower.length() - 2) + "an" : "",
                lower.endsWith("ies") ? lower.substring(0, lower.length() - 3) + "y" : "",
                lower.endsWith("es") ? lower.substring(0, lower.length() - 2) : "",
                lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : "")) {
            if (!candidate.isEmpty() && (person(candidate) != null || isBody(candidate) || isDocument(candidate))) {
                return candidate;
            }
        }
        return null;
    }
}
