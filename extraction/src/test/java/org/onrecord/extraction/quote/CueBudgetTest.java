package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CueBudgetTest {

    private static final int WINDOW = 100;

    @Test
    void readsEveryCandidateOfAnArticle() {
        List<CueCandidate> cues = cues(40);

        assertThat(CueBudget.worthReading(cues, 1_000, cue -> WINDOW)).isEqualTo(cues);
    }

    @Test
    void readsEveryCandidateOfADenseNote() {
        List<CueCandidate> cues = cues(16);

        assertThat(CueBudget.worthReading(cues, 100, cue -> WINDOW)).isEqualTo(cues);
    }

    @Test
    void readsTheSurestInTheOrderOfTheTextWhereThereAreFarTooMany() {
        List<CueCandidate> read = CueBudget.worthReading(cues(500), 1_000, cue -> WINDOW);

        assertThat(read).hasSize((CueBudget.READINGS_OF_A_UNIT * 1_000 + CueBudget.SPARE_UNITS) / WINDOW);
        assertThat(read).isSortedAccordingTo((one, other) -> Integer.compare(one.from(), other.from()));
        assertThat(read).allMatch(cue -> cue.chance() > 0.5);
    }

    /** Every second one is sure, the others are not. */
    private static List<CueCandidate> cues(int count) {
        return IntStream.range(0, count)
                .mapToObj(cue -> new CueCandidate(2 * cue, 2 * cue + 1, cue % 2 == 0 ? 0.9 : 0.2, 0))
                .toList();
    }
}
