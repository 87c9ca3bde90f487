package org.onrecord.ingest.source;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long a source is left alone. */
record Pause(FeedsProperties properties, RandomGenerator dice) {

    /** A tenth more or less, so that sources that began together do not come together for ever. */
    private static final double JITTER = 0.1;

    private static final int MOST_DOUBLINGS = 20;

    /** Until the next poll of a source that is well. */
    Duration well(Source source) {
        return jittered(properties.intervalOf(source));
    }

    /**
     * Until the next poll of a source that fails: twice as long each time.
     *
     * @param failures in a row, with this one; from 1
     * @param asked what the server asks for
     */
    Duration failing(Source source, int failures, Optional<Duration> asked) {
        Duration usual = properties.intervalOf(source);
        Duration longest = max(usual, properties.longestBackOff());
        int doublings = Math.min(failures - 1, MOST_DOUBLINGS);
        Duration doubled = usual.multipliedBy(1L << doublings);
        Duration pause = doubled.compareTo(longest) > 0 ? longest : doubled;
        return jittered(max(pause, asked.orElse(Duration.ZERO)));
    }

    private Duration jittered(Duration pause) {
        return Duration.ofMillis((long) (pause.toMillis() * (1 + JITTER * (2 * dice.nextDouble() - 1))));
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
