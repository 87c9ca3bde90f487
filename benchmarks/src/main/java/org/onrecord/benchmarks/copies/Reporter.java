package org.onrecord.benchmarks.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes an event up. The same reporter writes the same facts the same way, another does not. */
record Reporter(Lexicon lexicon, long seed) {

    private static final List<String> SAYING = List.of("said", "told reporters", "insisted", "added", "warned");

    Story report(Happening happening, String agency) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (Fact fact : happening.facts()) {
            int way = random.nextInt(lexicon.ways(fact.kind()).size());
            sentences.add(fact.sentence(lexicon, way, random));
        }
        for (Happening.Speech speech : happening.speeches()) {
            String quote = "“" + speech.words() + ",” " + speech.speaker() + " " + Lexicon.one(SAYING, random) + " "
                    + lexicon.word("adverb", random) + ".";
            sentences.add(1 + random.nextInt(sentences.size()), quote);
        }
        return new Story(
                headline(happening, random), dateline(happening, agency), paragraphs(sentences, random), agency);
    }

    String headline(Happening happening, Random random) {
        Cast cast = happening.cast();
        String who = random.nextBoolean()
                ? cast.organisations().get(0)
                : cast.places().get(0);
        return Lexicon.capital(lexicon.word("adjective", random)) + " " + lexicon.word("noun", random) + " "
                + lexicon.word("verb", random) + " in " + who;
    }

    private static String dateline(Happening happening, String agency) {
        return agency.isEmpty()
                ? ""
                : happening.cast().places().get(0).toUpperCase(java.util.Locale.ROOT) + " (" + agency + ") — ";
    }

    private static List<String> paragraphs(List<String> sentences, Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int at = 0; at < sentences.size(); ) {
            int end = Math.min(sentences.size(), at + 1 + random.nextInt(3));
            paragraphs.add(String.join(" ", sentences.subList(at, end)));
            at = end;
        }
        return paragraphs;
    }
}
