package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Bounds what an article may cost: each candidate has its window read, so a text of nothing but marks, in which every
 * other unit may be a cue, would cost fifty times as much a character as news does. In news a unit is read once in the
 * mean, and 2.7 times at most (134 articles of PolNeAR's development part and of our regression corpus); beyond three
 * times that only the surest candidates are looked at.
 */
final class CueBudget {

    /** So often, in the mean, may each unit of an article be read. */
    static final int READINGS_OF_A_UNIT = 8;

    /** So many more units may be read: a note of a few lines is never cut short, however dense it is. */
    static final int SPARE_UNITS = 2_000;

    private CueBudget() {}

    /**
     * The candidates that are worth reading, in the order in which they came: all of them, or the surest.
     *
     * @param units how many units the article has
     * @param length how many units are read for a candidate
     */
    static List<CueCandidate> worthReading(List<CueCandidate> cues, int units, ToIntFunction<CueCandidate> length) {
        int[] lengths = cues.stream().mapToInt(length).toArray();
        long left = (long) READINGS_OF_A_UNIT * units + SPARE_UNITS;
        if (IntStream.of(lengths).asLongStream().sum() <= left) {
            return cues;
        }
        List<Integer> surest = IntStream.range(0, lengths.length)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer cue) -> -cues.get(cue).chance()))
                .toList();
        boolean[] kept = new boolean[lengths.length];
        for (int cue : surest) {
            left -= lengths[cue];
            if (left < 0) {
                break;
            }
            kept[cue] = true;
        }
        List<CueCandidate> worth = new ArrayList<>();
        for (int cue = 0; cue < kept.length; cue++) {
            if (kept[cue]) {
                worth.add(cues.get(cue));
            }
        }
        return worth;
    }
}
