package org.onrecord.benchmarks.copies;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The words and the sentences that invented articles are made of. */
final class Lexicon {

    private static final String[] ONSETS = {
        "B", "Br", "C", "D", "Dr", "F", "G", "Gr", "H", "K", "L", "M", "N", "P", "R", "S", "St", "T", "V", "W"
    };
    private static final String[] RIMES = {"al", "an", "ar", "el", "en", "er", "il", "in", "ol", "on", "or", "ul", "un"
    };
    private static final String[] ENDS = {"berg", "by", "dale", "esen", "ford", "ham", "ic", "ley", "mark", "ova", "sen"
    };

    private final Map<String, List<String>> words = new HashMap<>();
    private final List<List<String>> sentences = new ArrayList<>();

    private Lexicon() {}

    static Lexicon load() throws IOException {
        Lexicon lexicon = new Lexicon();
        String kind = "";
        for (String line : lines("words.txt")) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
            } else {
                lexicon.words.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(List.of(line.split(" ")));
            }
        }
        List<String> block = new ArrayList<>();
        for (String line : lines("sentences.txt")) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                lexicon.sentences.add(List.copyOf(block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            lexicon.sentences.add(List.copyOf(block));
        }
        return lexicon;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream resource = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /** How many kinds of things can be known of an event. */
    int kinds() {
        return sentences.size();
    }

    /** The ways to put what is known. */
    List<String> ways(int kind) {
        return sentences.get(kind);
    }

    /** A word of a list: noun, verb, adjective, adverb, role or trade. */
    String word(String list, Random random) {
        return one(Objects.requireNonNull(words.get(list), list), random);
    }

    /** A name of one word. */
    String name(Random random) {
        String start = one(List.of(ONSETS), random) + one(List.of(RIMES), random);
        return random.nextBoolean()
                ? start + one(List.of(ENDS), random)
                : start + one(List.of(RIMES), random) + one(List.of("a", "o", "e", "i"), random);
    }

    /** Words as somebody says them: they need not make sense to be compared. */
    String speech(Random random) {
        StringBuilder speech = new StringBuilder("We");
        int clauses = 2 + random.nextInt(3);
        for (int i = 0; i < clauses; i++) {
            speech.append(i == 0 ? " have " : one(List.of(", and they ", " because nobody ", ", but it has "), random))
                    .append(word("adverb", random))
                    .append(' ')
                    .append(word("verb", random))
                    .append(one(List.of(" the ", " this ", " our ", " every "), random))
                    .append(word("adjective", random))
                    .append(' ')
                    .append(word("noun", random));
        }
        return speech.toString();
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
