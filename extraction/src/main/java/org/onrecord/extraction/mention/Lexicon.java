package org.onrecord.extraction.mention;

import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.extraction.name.WordLists;

/**
 * What the lists know, loaded once and shared among threads.
 *
 * @param nouns nouns for people, bodies and documents
 * @param countries countries and their people
 * @param given given names
 * @param titles forms of address and rank
 * @param figures public figures
 * @param americanPolitics names, in lower case, that tell that an article speaks of the politics of the United States
 */
record Lexicon(
        Nouns nouns,
        Countries countries,
        GivenNames given,
        Titles titles,
        PublicFigures figures,
        Set<String> americanPolitics) {

    static Lexicon load() {
        return new Lexicon(
                new Nouns(),
                new Countries(),
                new GivenNames(),
                new Titles(),
                new PublicFigures(),
                WordLists.rows(Lexicon.class, "american-politics.txt").stream()
                        .map(row -> row[0])
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
