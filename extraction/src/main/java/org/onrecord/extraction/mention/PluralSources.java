package org.onrecord.extraction.mention;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.extraction.name.EntityType;

/** Which of those named a plural means: "both ministers", "the three siblings", "the companies". */
final class PluralSources {

    private static final Map<String, Integer> NUMBERS = Map.of("both", 2, "two", 2, "three", 3, "four", 4);
    private static final Set<String> RELATIVES = Set.of("siblings", "brothers", "sisters", "twins", "cousins");

    private final Reading reading;
    private final Lexicon lexicon;

    PluralSources(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** Those meant, in the order in which they were mentioned last; empty where it is not clear who. */
    List<Referent> resolve(SourcePhrase phrase, Discourse discourse) {
        String opens = reading.lower(phrase.from());
        boolean the = opens.equals("the");
        String next = reading.lower(the ? phrase.from() + 1 : phrase.from());
        int number = the || opens.equals("both") ? NUMBERS.getOrDefault(next, 0) : 0;
        if (!the && number == 0) {
            return List.of();
        }
        List<Referent> known =
                discourse.latestFirst().stream().map(Map.Entry::getKey).toList();
        String noun = phrase.headNoun();
        if (number > 0 && RELATIVES.contains(noun)) {
            return family(known, number);
        }
        String singular = lexicon.nouns().singular(noun);
        if (singular == null) {
            return List.of();
        }
        if (lexicon.nouns().person(singular) != null) {
            List<Referent> holders = known.stream()
                    .filter(referent ->
                            referent.isPerson() && referent.roleNouns().contains(singular))
                    .toList();
            return number > 0 && holders.size() == number ? holders : List.of();
        }
        List<Referent> bodies = known.stream()
                .filter(referent -> referent.type() == EntityType.ORGANIZATION)
                .toList();
        boolean companies = Set.of("company", "firm", "group", "business").contains(singular);
        return companies && bodies.size() == Math.max(2, number) ? bodies : List.of();
    }

    /** As many people of one surname. */
    private static List<Referent> family(List<Referent> known, int number) {
        Map<String, Set<Referent>> families = new HashMap<>();
        for (Referent referent : known) {
            PersonName name = referent.personName();
            if (referent.isPerson() && name != null && !name.isShort()) {
                families.computeIfAbsent(name.last(), last -> new LinkedHashSet<>())
                        .add(referent);
            }
        }
        List<Set<Referent>> fitting = families.values().stream()
                .filter(family -> family.size() == number)
                .toList();
        return fitting.size() == 1 ? List.copyOf(fitting.get(0)) : List.of();
    }
}
