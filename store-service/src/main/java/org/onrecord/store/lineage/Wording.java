package org.onrecord.store.lineage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a quote in no order: runs of letters and digits, in lower case, each as often as it is said.
 *
 * @param words sorted
 */
record Wording(List<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Wording of(String text) {
        return new Wording(BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList());
    }

    /**
     * How much two wordings have in common: twice the number of words that both have, of the number of words in both
     * (Dice's coefficient over multisets).
     *
     * @return from 0 to 1; of two empty ones 0
     */
    double likeness(Wording other) {
        int both = words.size() + other.words.size();
        return both == 0 ? 0 : 2.0 * shared(other) / both;
    }

    private int shared(Wording other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < words.size() && j < other.words.size()) {
            int order = words.get(i).compareTo(other.words.get(j));
            if (order == 0) {
                shared++;
            }
            if (order <= 0) {
                i++;
            }
            if (order >= 0) {
                j++;
            }
        }
        return shared;
    }
}
