package org.onrecord.benchmarks.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists of the scorer: a line each, its name, a tab, its words. */
final class WordSets {

    private static final Map<String, Set<String>> SETS = load();

    private WordSets() {}

    static Set<String> get(String name) {
        Set<String> words = SETS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no word set " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sets = new HashMap<>();
        try (InputStream resource = WordSets.class.getResourceAsStream("word_sets.tsv");
                var lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    sets.put(
                            line.substring(0, tab),
                            Set.of(line.substring(tab + 1).split(" ")));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sets;
    }
}
