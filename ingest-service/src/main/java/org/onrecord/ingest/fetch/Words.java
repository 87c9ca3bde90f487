package org.onrecord.ingest.fetch;

import java.time.Duration;

/** Durations for people. */
final class Words {

    private Words() {}

    static String of(Duration duration) {
        return duration.toSecondsPart() == 0 && duration.toMinutes() > 0 && duration.toMillisPart() == 0
                ? duration.toMinutes() + " min"
                : duration.toMillis() / 1000.0 + " s";
    }
}
