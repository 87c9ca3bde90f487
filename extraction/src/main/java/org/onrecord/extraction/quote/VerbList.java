package org.onrecord.extraction.quote;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extraction.model.ModelResource;

/** The verbs of the resource {@code verbs.tsv}: what stance they give a quote, and their irregular forms. */
final class VerbList {

    private static final String NO_STANCE = "-";

    /** A line of the list; {@code stance} is "-" where the verb gives none. */
    record Entry(String lemma, String stance, List<String> irregularForms) {}

    private static final class Shared {
        private static final VerbList INSTANCE = ModelResource.load(VerbList.class, "verbs.tsv", in -> {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new VerbList(reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(VerbList::entry)
                    .toList());
        });
    }

    private final List<Entry> entries;
    private final Map<String, String> stances = new HashMap<>();

    private VerbList(List<Entry> entries) {
        this.entries = entries;
        for (Entry entry : entries) {
            if (!entry.stance().equals(NO_STANCE)) {
                stances.put(entry.lemma(), entry.stance());
            }
        }
    }

    static VerbList shared() {
        return Shared.INSTANCE;
    }

    List<Entry> entries() {
        return entries;
    }

    Optional<String> stance(String lemma) {
        return Optional.ofNullable(stances.get(lemma));
    }

    private static Entry entry(String line) {
        String[] columns = line.split("\t", -1);
        return new Entry(columns[0], columns[1], columns.length > 2 ? List.of(columns[2].split(" ", -1)) : List.of());
    }
}
