package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds whom a description means: "the Finnish president" is somebody whom the article calls a president and ties to
 * Finland, "the company" a body it named.
 */
final class Descriptions {

    /** What is left of a candidate's score for each entity mentioned since. */
    private static final double FADING = 0.2;

    /** Below this a candidate has nothing in common with the description but its kind. */
    private static final double ENOUGH = 2;

    /**
     * Somebody whom a description may mean.
     *
     * @param score how much the two have in common, above {@link #ENOUGH}
     */
    record Match(Referent referent, double score) {}

    private final Lexicon lexicon;
    private final BodyDescriptions bodies;

    Descriptions(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new BodyDescriptions(lexicon);
    }

    /** Whom a phrase in the singular may mean, best first. */
    List<Match> find(SourcePhrase phrase, Discourse discourse) {
        String noun = phrase.headNoun();
        Nouns.PersonNoun person = lexicon.nouns().person(noun);
        List<Match> matches = new ArrayList<>();
        int since = 0;
        for (Map.Entry<Referent, Discourse.Memory> entry : discourse.latestFirst()) {
            Referent referent = entry.getKey();
            double score = 0;
            if (referent.isPerson() && person != null) {
                score = personScore(referent, noun, person, phrase);
            } else if (person == null) {
                score = bodies.score(referent, phrase, entry.getValue().mentions());
            }
            if (score >= ENOUGH) {
                matches.add(new Match(referent, score - FADING * since));
            }
            if (referent.isPerson() == (person != null)) {
                since++;
            }
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed());
        return matches;
    }

    /** Whom a phrase in a headline may mean, of those whom the article goes on to name. */
    List<Match> findAhead(SourcePhrase phrase, List<Referent> ahead) {
        String noun = phrase.headNoun();
        Nouns.PersonNoun person = lexicon.nouns().person(noun);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < ahead.size(); i++) {
            Referent referent = ahead.get(i);
            double score = 0;
            if (person == null) {
                score = bodies.nameScore(referent, phrase);
            } else if (referent.isPerson()) {
                score = personScore(referent, noun, person, phrase);
            }
            if (score >= ENOUGH) {
                matches.add(new Match(referent, score - FADING * i));
            }
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed());
        return matches;
    }

    private double personScore(Referent referent, String noun, Nouns.PersonNoun person, SourcePhrase phrase) {
        if (referent.gender().contradicts(person.gender())) {
            return 0;
        }
        List<String> countries = phrase.countries();
        double score = 0;
        boolean sameNoun = referent.roleNouns().contains(noun);
        if (sameNoun) {
            score += 3;
        } else if (referent.roleNouns().stream()
                .anyMatch(role -> lexicon.nouns().alike(role, noun))) {
            score += 2;
        } else if (!referent.roleNouns().isEmpty()) {
            score -= 1;
        }
        if (!countries.isEmpty() && !referent.countries().isEmpty()) {
            boolean same = countries.stream().anyMatch(referent.countries()::contains);
            score += same ? 3 : -4;
        } else if (!countries.isEmpty()) {
            score -= 1;
        }
        if (sameNoun && referent.rank(noun) != phrase.rank()) {
            score -= 1.5; // "the governor" is not the deputy governor, nor "the former leader" the one of today
        }
        for (String word : phrase.modifiers()) {
            if (referent.roleWords().contains(word)) {
                score += 0.7;
            }
        }
        return score;
    }

    /** Whom "the Italian" means: the latest person whom the article ties to that country. */
    Optional<Referent> compatriot(String country, Discourse discourse) {
        return discourse.latestFirst().stream()
                .map(Map.Entry::getKey)
                .filter(referent -> referent.isPerson() && referent.countries().contains(country))
                .findFirst();
    }
}
