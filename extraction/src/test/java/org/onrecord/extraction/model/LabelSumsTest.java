package org.onrecord.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelSumsTest {

    @Test
    void sumsAreExactForAnyNumberOfLabels() {
        Random random = new Random(7);
        for (int labels = 1; labels <= 50; labels++) {
            int[] expected = new int[labels];
            long[] sums = new long[LabelSums.width(labels)];
            for (int row = 0; row < 32; row++) {
                int[] scores = random.ints(labels, -32_767, 32_768).toArray();
                long[] packed = LabelSums.of(scores);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += packed[i];
                }
                for (int label = 0; label < labels; label++) {
                    expected[label] += scores[label];
                }
            }
            int[] actual = new int[labels];
            LabelSums.addTo(actual, sums);
            assertThat(actual).isEqualTo(expected);
        }
    }

    @Test
    void packsWhereSomethingStoodBefore() {
        long[] sums = {7, 7, 7, 7};
        LabelSums.pack(new int[] {1, -2, 3, -4}, sums, 1);
        assertThat(sums[0]).isEqualTo(7);
        assertThat(sums[3]).isEqualTo(7);
        int[] scores = {10, 10, 10, 10};
        LabelSums.addTo(scores, new long[] {sums[1], sums[2]});
        assertThat(scores).containsExactly(11, 8, 13, 6);
    }

    @Test
    void refusesAScoreThatASumMightNotHold() {
        assertThatThrownBy(() -> LabelSums.of(new int[] {0, -32_768}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-32768");
    }
}
