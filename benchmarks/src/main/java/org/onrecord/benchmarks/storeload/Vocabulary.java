package org.onrecord.benchmarks.storeload;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made-up words and names. Words are drawn as in a real text, the commonest most often (Zipf's law): of the searches for
 * a word some find many quotes and most find few.
 */
public final class Vocabulary {

    private static final List<String> COMMON = List.of(
            "the",
            "of",
            "to",
            "and",
            "a",
            "in",
            "is",
            "that",
            "for",
            "it",
            "we",
            "will",
            "not",
            "be",
            "have",
            "are",
            "this",
            "with",
            "on",
            "they",
            "our",
            "more",
            "has",
            "but",
            "from",
            "no",
            "all",
            "there",
            "people",
            "must",
            "new",
            "year",
            "work",
            "money",
            "council",
            "government",
            "school",
            "water",
            "city",
            "road",
            "vote",
            "law");
    private static final String[] ONSETS = {
        "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "r", "s", "sh",
        "sk", "st", "t", "tr", "v", "w", "z"
    };
    private static final String[] RIMES = {
        "a", "ai", "al", "an", "ar", "e", "ea", "el", "en", "er", "i", "in", "o", "on", "or", "ou", "u", "un", "ur"
    };

    private final List<String> words = new ArrayList<>(COMMON);
    private final List<String> people = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> publishers = new ArrayList<>();

    /** @param articles so many articles are to be written: the more, the more people are in them */
    public Vocabulary(int articles) {
        Random random = new Random(11);
        while (words.size() < 20_000) {
            words.add(word(random, 2 + random.nextInt(2)));
        }
        for (int i = 0; i < Math.max(200, articles / 7); i++) {
            people.add(name(random) + " " + name(random) + (random.nextInt(12) == 0 ? "-" + name(random) : ""));
        }
        for (int i = 0; i < 3_000; i++) {
            places.add(name(random));
        }
        for (int i = 0; i < 200; i++) {
            publishers.add("The " + name(random) + " "
                    + List.of("Courier", "Post", "Gazette", "Times").get(i % 4));
        }
    }

    String word(Random random) {
        return zipf(words, random);
    }

    /** A person's given name and family name. */
    public String person(Random random) {
        return zipf(people, random);
    }

    String place(Random random) {
        return zipf(places, random);
    }

    String publisher(Random random) {
        return zipf(publishers, random);
    }

    /** Some words, with capitals and commas as a sentence has them, and no full stop. */
    String sentence(Random random, int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = word(random);
            sentence.append(i == 0 ? capital(word) : word).append(i % 9 == 8 && i < length - 1 ? ", " : " ");
        }
        return sentence.toString().strip();
    }

    /** The inverse of the logarithm: about as likely as one over its rank. */
    private static <T> T zipf(List<T> items, Random random) {
        return items.get((int) Math.min(
                items.size() - 1, Math.exp(random.nextDouble() * Math.log(items.size() + 1)) - 1));
    }

    private static String name(Random random) {
        return capital(word(random, 2 + random.nextInt(2)));
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS[random.nextInt(ONSETS.length)]).append(RIMES[random.nextInt(RIMES.length)]);
        }
        return word.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
