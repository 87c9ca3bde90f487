package org.onrecord.benchmarks.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagesOptionsTest {

    @Test
    void takesEveryOption() {
        assertThat(StagesOptions.parse(
                        List.of("--articles", "500", "--warm-up", "200", "--seconds", "9", "--cold", "4")))
                .isEqualTo(new StagesOptions(500, 200, Duration.ofSeconds(9), Duration.ofSeconds(4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--articles 99", "--warm-up few", "--seconds 0", "--cold 0", "--seconds", "--speed 3"})
    void refusesWhatItCannotMeasure(String arguments) {
        assertThatIllegalArgumentException().isThrownBy(() -> StagesOptions.parse(List.of(arguments.split(" "))));
    }
}
