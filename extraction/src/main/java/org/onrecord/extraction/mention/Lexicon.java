package org.onrecord.extraction.mention;

/**
 * What the lists know, loaded once and shared among threads.
 *
 * @param nouns nouns for people, bodies and documents
 * @param countries countries and their people
 * @param given given names
 * @param titles forms of address and rank
 * @param figures public figures
 */
record Lexicon(Nouns nouns, Countries countries, GivenNames given, Titles titles, PublicFigures figures) {

    static Lexicon load() {
        return new Lexicon(new Nouns(), new Countries(), new GivenNames(), new Titles(), new PublicFigures());
    }
}
