package org.onrecord.ingest.topic;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A clock that never shows the same millisecond twice, nor an earlier one: two submissions of an article within one
 * millisecond, or round a step of the system's clock, still get rising versions.
 */
final class ReceiptClock {

    private final Clock clock;
    private Instant last = Instant.EPOCH;

    ReceiptClock(Clock clock) {
        this.clock = clock;
    }

    /** @return the time in whole milliseconds, later than what was returned before */
    synchronized Instant next() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        last = now.isAfter(last) ? now : last.plusMillis(1);
        return last;
    }
}
