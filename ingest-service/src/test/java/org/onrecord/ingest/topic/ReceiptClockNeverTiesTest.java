package org.onrecord.ingest.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ReceiptClockNeverTiesTest {

    private final AtomicReference<Instant> system = new AtomicReference<>(Instant.parse("2026-03-04T05:06:07.089999Z"));
    private final ReceiptClock clock = new ReceiptClock(new Clock() {
        @Override
        public Instant instant() {
            return system.get();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    });

    @Test
    void showsWholeMilliseconds() {
        assertThat(clock.next()).isEqualTo("2026-03-04T05:06:07.089Z");
    }

    @Test
    void risesWithinOneMillisecond() {
        clock.next();

        assertThat(clock.next()).isEqualTo("2026-03-04T05:06:07.090Z");
        assertThat(clock.next()).isEqualTo("2026-03-04T05:06:07.091Z");
    }

    @Test
    void risesWhenTheSystemsClockIsSetBack() {
        clock.next();
        system.set(Instant.parse("2026-03-04T04:00:00Z"));

        assertThat(clock.next()).isEqualTo("2026-03-04T05:06:07.090Z");
    }

    @Test
    void followsTheSystemsClockOtherwise() {
        clock.next();
        system.set(Instant.parse("2026-03-04T05:06:08Z"));

        assertThat(clock.next()).isEqualTo("2026-03-04T05:06:08Z");
    }
}
