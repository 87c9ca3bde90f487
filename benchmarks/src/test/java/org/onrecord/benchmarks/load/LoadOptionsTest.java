package org.onrecord.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadOptionsTest {

    @Test
    void measuresAnArchiveOfAHundredThousandUnlessToldOtherwise() {
        LoadOptions options = LoadOptions.parse(List.of());

        assertThat(options.backfill()).isEqualTo(100_000);
        assertThat(options.most()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void takesEveryOption() {
        assertThat(LoadOptions.parse(List.of(
                        "--kafka kafka:9094 --store http://store:80 --ingest http://in:81 --backfill 500 --live 7 --seconds 30 --most 250"
                                .split(" "))))
                .isEqualTo(new LoadOptions(
                        "kafka:9094",
                        URI.create("http://store:80"),
                        URI.create("http://in:81"),
                        500,
                        7,
                        Duration.ofSeconds(30),
                        Duration.ofMillis(250)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--backfill 0", "--live 101", "--seconds soon", "--live", "--speed 3"})
    void refusesWhatItCannotMeasure(String arguments) {
        assertThatIllegalArgumentException().isThrownBy(() -> LoadOptions.parse(List.of(arguments.split(" "))));
    }
}
