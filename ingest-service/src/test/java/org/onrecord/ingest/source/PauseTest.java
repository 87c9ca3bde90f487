package org.onrecord.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PauseTest {

    private static final FeedsProperties PROPERTIES =
            new FeedsProperties(true, Duration.ofMinutes(15), Duration.ofHours(6), 4, 500, List.of());

    /** Neither longer nor shorter. */
    private static final RandomGenerator MIDDLE = dice(0.5);

    @Test
    void isTheSourcesOwnIntervalWhereItHasOne() {
        assertThat(new Pause(PROPERTIES, MIDDLE).well(source(null))).isEqualTo(Duration.ofMinutes(15));
        assertThat(new Pause(PROPERTIES, MIDDLE).well(source(Duration.ofHours(1))))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void isATenthLongerOrShorterByChance() {
        assertThat(new Pause(PROPERTIES, dice(0)).well(source(null))).isEqualTo(Duration.ofSeconds(810));
        assertThat(new Pause(PROPERTIES, dice(1)).well(source(null))).isEqualTo(Duration.ofSeconds(990));
    }

    @Test
    void doublesWithEachFailureUpToTheLongest() {
        assertThat(failing(1, Optional.empty())).isEqualTo(Duration.ofMinutes(15));
        assertThat(failing(2, Optional.empty())).isEqualTo(Duration.ofMinutes(30));
        assertThat(failing(5, Optional.empty())).isEqualTo(Duration.ofHours(4));
        assertThat(failing(6, Optional.empty())).isEqualTo(Duration.ofHours(6));
        assertThat(failing(Integer.MAX_VALUE, Optional.empty())).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void isNeverShorterThanTheServerAsksForOrThanTheIntervalIs() {
        assertThat(failing(1, Optional.of(Duration.ofHours(9)))).isEqualTo(Duration.ofHours(9));
        assertThat(failing(1, Optional.of(Duration.ofSeconds(1)))).isEqualTo(Duration.ofMinutes(15));
        assertThat(new Pause(PROPERTIES, MIDDLE).failing(source(Duration.ofHours(12)), 3, Optional.empty()))
                .isEqualTo(Duration.ofHours(12));
    }

    private static Duration failing(int failures, Optional<Duration> asked) {
        return new Pause(PROPERTIES, MIDDLE).failing(source(null), failures, asked);
    }

    private static Source source(Duration interval) {
        return Source.of(null, URI.create("https://courier.example/feed"), null, null, interval, null);
    }

    private static RandomGenerator dice(double always) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public double nextDouble() {
                return always;
            }
        };
    }
}
