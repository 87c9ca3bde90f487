package org.onrecord.benchmarks.pages;

import java.util.List;

/**
 * How many characters of two texts are the same, in order: the longest common subsequence of their words, each worth
 * its characters. White space does not count.
 *
 * @param matched characters in both
 * @param read characters of what was read
 * @param expected characters of what was to be read
 */
record TextMatch(int matched, int read, int expected) {

    static TextMatch of(String read, String expected) {
        List<String> left = words(read);
        List<String> right = words(expected);
        int[] before = new int[right.size() + 1];
        for (String word : left) {
            int[] row = new int[right.size() + 1];
            for (int j = 1; j <= right.size(); j++) {
                row[j] =
                        word.equals(right.get(j - 1)) ? before[j - 1] + word.length() : Math.max(before[j], row[j - 1]);
            }
            before = row;
        }
        return new TextMatch(before[right.size()], length(left), length(right));
    }

    double precision() {
        return read == 0 ? 0 : (double) matched / read;
    }

    double recall() {
        return expected == 0 ? 0 : (double) matched / expected;
    }

    /** @return the harmonic mean of precision and recall, from 0 to 1 */
    double f1() {
        return matched == 0 ? 0 : 2.0 * matched / (read + expected);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("[\\s\\u00A0]+", -1));
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
