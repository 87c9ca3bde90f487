package org.onrecord.benchmarks.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The words that scores count: runs of letters, digits and underscores, without the s of a possessive. Punctuation and
 * quotation marks are no words, so every comparison is blind to them.
 */
final class Words {

    private final String text;
    private final List<int[]> words = new ArrayList<>();
    /** The number of the word at each UTF-16 offset, -1 where there is none. */
    private final int[] wordAt;

    Words(String text) {
        this.text = text;
        this.wordAt = new int[text.length()];
        Arrays.fill(wordAt, -1);
        for (int offset = 0; offset < text.length(); ) {
            int end = endOfRun(offset);
            if (end == offset) {
                offset += Character.charCount(text.codePointAt(offset));
                continue;
            }
            if (!isPossessive(offset, end)) {
                Arrays.fill(wordAt, offset, end, words.size());
                words.add(new int[] {offset, end});
            }
            offset = end;
        }
    }

    int count() {
        return words.size();
    }

    int start(int word) {
        return words.get(word)[0];
    }

    int end(int word) {
        return words.get(word)[1];
    }

    String lower(int word) {
        return text.substring(start(word), end(word)).toLowerCase(Locale.ROOT);
    }

    /** The numbers of the words that a stretch touches, in UTF-16 code units. */
    BitSet in(int start, int end) {
        BitSet touched = new BitSet();
        for (int i = Math.max(0, start); i < Math.min(end, text.length()); i++) {
            if (wordAt[i] >= 0) {
                touched.set(wordAt[i]);
            }
        }
        return touched;
    }

    private int endOfRun(int offset) {
        int end = offset;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (codePoint != '_' && !isAlphanumeric(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private boolean isPossessive(int start, int end) {
        return end == start + 1
                && (text.charAt(start) == 's' || text.charAt(start) == 'S')
                && start > 1
                && "'’‘`".indexOf(text.charAt(start - 1)) >= 0
                && isAlphanumeric(text.codePointBefore(start - 1));
    }

    /** Letters and numbers of every kind, as Python's {@code str.isalnum} has it. */
    static boolean isAlphanumeric(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(codePoint);
        };
    }
}
