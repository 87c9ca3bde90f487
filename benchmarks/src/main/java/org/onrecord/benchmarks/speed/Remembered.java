package org.onrecord.benchmarks.speed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.model.WordMemory;
import org.onrecord.extraction.text.DocumentReader;
import org.onrecord.extraction.text.Token;

/**
 * How often the engine's memory of words knows a word of an article that it has not read: all articles are read once,
 * and counted in the last tenth of them.
 *
 * @param before how many articles were read before any was counted
 * @param articles how many were counted
 * @param tokens the share of their tokens that the memory knew
 * @param words the share of the different words of each
 */
record Remembered(int before, int articles, double tokens, double words) {

    /** As many as the tagger of parts of speech and that of names have. */
    private static final int BITS = 15;

    static Remembered over(List<String> texts, DocumentReader reader) {
        WordMemory<Boolean> memory = new WordMemory<>(BITS);
        int before = texts.size() - Math.max(1, texts.size() / 10);
        long[] counts = new long[4];
        for (int i = 0; i < texts.size(); i++) {
            List<Token> tokens = reader.read(texts.get(i)).tokens();
            if (i >= before) {
                count(memory, tokens, counts);
            }
            tokens.stream()
                    .map(Token::form)
                    .filter(form -> memory.find(form) == null)
                    .forEach(form -> memory.keep(form, true));
        }
        return new Remembered(
                before, texts.size() - before, (double) counts[0] / counts[1], (double) counts[2] / counts[3]);
    }

    private static void count(WordMemory<Boolean> memory, List<Token> tokens, long[] counts) {
        Set<String> words = new HashSet<>();
        for (Token token : tokens) {
            boolean known = memory.find(token.form()) != null;
            counts[0] += known ? 1 : 0;
            counts[1]++;
            if (words.add(token.form())) {
                counts[2] += known ? 1 : 0;
                counts[3]++;
            }
        }
    }
}
