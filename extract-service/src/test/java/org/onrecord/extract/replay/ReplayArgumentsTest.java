package org.onrecord.extract.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayArgumentsTest {

    @Test
    void aStepAndAFileAreEnough() {
        assertThat(ReplayArguments.parse("compare", "next.shadow"))
                .isEqualTo(new ReplayArguments(
                        ReplayArguments.Step.COMPARE,
                        Path.of("next.shadow"),
                        "localhost:9092",
                        null,
                        "http://localhost:8083",
                        null,
                        null,
                        null,
                        50));
    }

    @Test
    void aFilterMayBeGiven() {
        ReplayArguments asked = ReplayArguments.parse(
                "shadow", "next", "--publisher", "The Valley Post", "--since", "2026-05-04T00:00:00Z");

        assertThat(asked.publisher()).isEqualTo("The Valley Post");
        assertThat(asked.since()).isEqualTo(Instant.parse("2026-05-04T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shadow                            | name a step",
                "rewind next                       | there is no step rewind",
                "compare next --kafka host:1       | compare has no option --kafka",
                "switch next --per-second          | needs a value",
                "switch next --per-second 0        | a whole number from 1",
                "shadow next --since yesterday     | a time such as"
            })
    void whatMakesNoSenseIsToldWithItsRemedy(String line, String told) {
        assertThatThrownBy(() -> ReplayArguments.parse(line.strip().split(" +")))
                .hasMessageContaining(told);
    }
}
