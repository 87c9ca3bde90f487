package org.onrecord.extraction.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.name.WordLists;

/** How well a description fits a body: "the ministry" the Ministry of Health, "the company" any company. */
final class BodyDescriptions {

    private static final double OWN_NOUN = 5;
    private static final double ALL_WORDS = 6;
    private static final double GENERIC = 2;
    private static final Set<String> GENERIC_NOUNS =
            WordLists.rows(BodyDescriptions.class, "generic-body-nouns.txt").stream()
                    .map(row -> row[0])
                    .collect(Collectors.toUnmodifiableSet());

    private final Lexicon lexicon;

    BodyDescriptions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * From 2 if the body may be meant, else 0.
     *
     * @param mentions how often the article has mentioned it
     */
    double score(Referent referent, SourcePhrase phrase, int mentions) {
        double byName = nameScore(referent, phrase);
        if (byName > 0) {
            return byName;
        }
        String noun = phrase.headNoun();
        if (referent.type() != EntityType.ORGANIZATION || !GENERIC_NOUNS.contains(noun)) {
            return 0;
        }
        // A ministry or a court is called by its own noun, and never "the company".
        boolean ownNoun = words(referent).stream()
                .anyMatch(word -> lexicon.nouns().isBody(word) && !GENERIC_NOUNS.contains(word));
        return ownNoun ? 0 : GENERIC + Math.min(1, 0.2 * mentions);
    }

    /** How well the words fit the name itself: "Norvia's central bank" the Central Bank of Norvia. */
    double nameScore(Referent referent, SourcePhrase phrase) {
        boolean body = referent.type() == EntityType.ORGANIZATION;
        if (!body && referent.type() != EntityType.LOCATION) {
            return 0;
        }
        String noun = phrase.headNoun();
        List<String> words = words(referent);
        List<String> modifiers = phrase.modifiers();
        if (modifiers.isEmpty() && !phrase.isDefinite()) {
            return 0; // "police said"
        }
        if (words.size() > 1 && !modifiers.isEmpty() && words.contains(noun) && words.containsAll(modifiers)) {
            return ALL_WORDS;
        }
        String name = String.join(" ", words);
        boolean own = lexicon.nouns().isBody(noun)
                ? name.endsWith(noun)
                        || name.startsWith(noun)
                        || name.contains(" " + noun + " ")
                        || name.contains(noun + " of")
                : words.size() > 1 && words.get(words.size() - 1).equals(noun);
        return own && (body || words.size() > 1) ? OWN_NOUN : 0;
    }

    private static List<String> words(Referent referent) {
        return List.of(referent.fullestName().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }
}
