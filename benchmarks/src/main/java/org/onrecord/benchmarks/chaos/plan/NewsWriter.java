package org.onrecord.benchmarks.chaos.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Writes short news articles: the same seed, number and edition always give the same words. */
final class NewsWriter {

    private static final int MOST_QUOTING = 3;

    private final Phrases phrases = Phrases.load();
    private final long seed;

    NewsWriter(long seed) {
        this.seed = seed;
    }

    /**
     * An article's text.
     *
     * @param number which article, from 0
     * @param edition 0 for the first; each further one has another paragraph corrected or added
     */
    String text(int number, int edition) {
        SplittableRandom random = random(number, 0);
        List<String> paragraphs = first(random);
        for (int correction = 1; correction <= edition; correction++) {
            correct(paragraphs, random(number, correction));
        }
        return String.join("\n\n", paragraphs);
    }

    /** A publisher. */
    String paper(int number) {
        return phrases.any("paper", random(number, -1));
    }

    /** Words that are not English. */
    String foreignText(int number) {
        return phrases.any("foreign", random(number, 0));
    }

    private List<String> first(SplittableRandom random) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(filled("headline", Map.of(), random));
        String place = phrases.any("place", random).toUpperCase(Locale.ROOT);
        paragraphs.add(place + " - " + filled("opening", Map.of(), random));
        int quoting = random.nextInt(1, MOST_QUOTING + 1);
        for (int i = 0; i < quoting; i++) {
            paragraphs.add(quoting(random));
        }
        paragraphs.add(filled("closing", Map.of(), random));
        return paragraphs;
    }

    private void correct(List<String> paragraphs, SplittableRandom random) {
        int last = paragraphs.size() - 1;
        switch (random.nextInt(4)) {
            case 0 -> paragraphs.add(last, quoting(random));
            case 1 -> paragraphs.set(last, filled("closing", Map.of(), random));
            // One more sentence, the quotes stay; or other quotes in the place of the last ones.
            case 2 -> paragraphs.set(1, paragraphs.get(1) + " " + filled("opening", Map.of(), random));
            default -> paragraphs.set(last - 1, quoting(random));
        }
    }

    private String quoting(SplittableRandom random) {
        String surname = phrases.any("surname", random);
        Map<String, String> speaker =
                Map.of("surname", surname, "person", phrases.any("given", random) + " " + surname);
        String quoting = phrases.any("quoting", random);
        String text = filled(quoting, speaker, random);
        return quoting.contains("{person}") && random.nextBoolean()
                ? text + " " + filled(phrases.any("following", random), speaker, random)
                : text;
    }

    /** @param phrase a phrase, or the section to take one of */
    private String filled(String phrase, Map<String, String> known, SplittableRandom random) {
        String template = phrase.indexOf(' ') < 0 ? phrases.any(phrase, random) : phrase;
        String text = phrases.filled(template, known, random);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private SplittableRandom random(int number, int purpose) {
        return new SplittableRandom(seed * 1_000_003 + number * 31L + purpose).split();
    }
}
