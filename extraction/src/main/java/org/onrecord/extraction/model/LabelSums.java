package org.onrecord.extraction.model;

/**
 * Scores of all labels in few numbers, three in each {@code long}, so that adding the scores of many labels takes a
 * third of the additions and of the memory. Sums of up to {@value #MOST_ADDED} of them are exact.
 */
public final class LabelSums {

    private static final int LABELS = 3;
    private static final int BITS = 21;
    private static final int MOST_ADDED = 32;
    private static final int GREATEST = (1 << (BITS - 1)) / MOST_ADDED - 1;

    private LabelSums() {}

    /** How many numbers the scores of so many labels take. */
    public static int width(int labels) {
        return (labels + LABELS - 1) / LABELS;
    }

    /**
     * Puts scores where they can be added up.
     *
     * @param into takes {@link #width} numbers, from {@code at} on
     * @throws IllegalArgumentException if a score is so great that a sum might not be exact
     */
    public static void pack(int[] scores, long[] into, int at) {
        for (int label = scores.length - 1; label >= 0; label--) {
            if (Math.abs(scores[label]) > GREATEST) {
                throw new IllegalArgumentException("a score of " + scores[label] + ": train with a greater unit");
            }
            // A negative score borrows from the label above, and what it borrowed comes back when it is taken out.
            int number = at + label / LABELS;
            boolean last = label % LABELS == LABELS - 1 || label == scores.length - 1;
            long above = last ? 0 : into[number];
            into[number] = (above << BITS) + scores[label];
        }
    }

    /** As {@link #pack(int[], long[], int)}, into numbers of their own. */
    public static long[] of(int[] scores) {
        long[] sums = new long[width(scores.length)];
        pack(scores, sums, 0);
        return sums;
    }

    /** Adds to the scores of the labels what has been summed up for each. */
    public static void addTo(int[] scores, long[] sums) {
        int label = 0;
        for (int number = 0; label < scores.length; number++) {
            long left = sums[number];
            for (int end = Math.min(scores.length, label + LABELS); label < end; label++) {
                int score = (int) (left << (Long.SIZE - BITS) >> (Long.SIZE - BITS));
                scores[label] += score;
                left = (left - score) >> BITS;
            }
        }
    }
}
