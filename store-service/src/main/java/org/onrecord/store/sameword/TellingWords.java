package org.onrecord.store.sameword;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.store.term.Word;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Words of a text of which each text that is near it has at least one. Two texts are near by the pairs of neighbouring
 * words that they share: of words that stand in more pairs than may be altered, one stands in a pair that was not. Long
 * words are taken first, which are in few texts; digests alone may be those of "of the", which is in every second one.
 */
record TellingWords(JdbcClient jdbc) {

    /** A word as the database takes it for one, whatever stands beside it. */
    private static final Predicate<String> PLAIN = Pattern.compile("[a-z]+").asMatchPredicate();

    /**
     * Chooses them.
     *
     * @param altered the greatest share of its pairs that a text does not have in common with one that is near it
     * @return one or the other of them, in the syntax of {@code to_tsquery}; absent where too few words tell anything
     */
    Optional<String> of(String text, List<Word> words, double altered) {
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(List.of(words.get(i - 1).folded(), words.get(i).folded()));
        }
        Map<String, Set<List<String>>> pairsOf =
                new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        pairs.forEach(pair -> pair.stream()
                .filter(PLAIN)
                .forEach(word ->
                        pairsOf.computeIfAbsent(word, first -> new HashSet<>()).add(pair)));
        pairsOf.keySet().retainAll(indexed(text, pairsOf.keySet()));
        Set<List<String>> held = new HashSet<>();
        Set<String> chosen = new HashSet<>();
        for (Map.Entry<String, Set<List<String>>> word : pairsOf.entrySet()) {
            chosen.add(word.getKey());
            held.addAll(word.getValue());
            if (held.size() > altered * pairs.size()) {
                return Optional.of(chosen.stream().sorted().collect(Collectors.joining(" | ")));
            }
        }
        return Optional.empty();
    }

    /** Those that the database looks quotes up by: not "there", nor what it takes for a part of something else. */
    private Set<String> indexed(String text, Set<String> words) {
        return new HashSet<>(jdbc.sql("""
                        SELECT w
                        FROM to_tsvector('english', ?::text) AS t CROSS JOIN unnest(?::text[]) AS w
                        WHERE t @@ plainto_tsquery('english', w)
                        """)
                .params(text, words.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
