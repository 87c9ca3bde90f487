package org.onrecord.benchmarks.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    void aSlowStartAndASlowEndDoNotCount() {
        Progress progress = new Progress();
        progress.saw(0, 0);
        progress.saw(10 * SECOND, 10);
        progress.saw(11 * SECOND, 50);
        progress.saw(12 * SECOND, 90);
        progress.saw(30 * SECOND, 100);

        assertThat(progress.perSecond()).isCloseTo(40, within(1e-9));
    }

    @Test
    void withoutLooksInTheMiddleTheWholeCounts() {
        Progress progress = new Progress();
        progress.saw(0, 20);
        progress.saw(4 * SECOND, 100);

        assertThat(progress.perSecond()).isCloseTo(20, within(1e-9));
    }

    @Test
    void nothingHasNoRate() {
        Progress progress = new Progress();
        progress.saw(0, 5);
        progress.saw(SECOND, 5);

        assertThatIllegalStateException().isThrownBy(progress::perSecond);
    }
}
