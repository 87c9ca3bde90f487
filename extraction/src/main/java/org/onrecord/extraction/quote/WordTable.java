package org.onrecord.extraction.quote;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extraction.model.ModelResource;

/** A resource of words, each with what it stands for after a tab; a word without that stands for itself. */
final class WordTable {

    private final Map<String, String> values;

    private WordTable(Map<String, String> values) {
        this.values = values;
    }

    static WordTable load(String resource) {
        return ModelResource.load(WordTable.class, resource, in -> {
            Map<String, String> values = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        values.put(tab < 0 ? line : line.substring(0, tab), line.substring(tab + 1));
                    });
            return new WordTable(values);
        });
    }

    Optional<String> get(String word) {
        return Optional.ofNullable(values.get(word));
    }

    boolean contains(String word) {
        return values.containsKey(word);
    }
}
