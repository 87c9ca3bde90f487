package org.onrecord.ingest.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnArchiveGivesWayTest {

    private final List<Duration> pauses = new ArrayList<>();
    private long now;

    @Test
    void forAsLongAsItsLinesTook() throws InterruptedIOException {
        Pace pace = new Pace(() -> now, pause -> pauses.add(Duration.ofNanos(pause)));

        take(pace, 2 * Pace.LINES, Duration.ofMillis(1));

        assertThat(pauses).containsExactly(Duration.ofMillis(Pace.LINES), Duration.ofMillis(Pace.LINES));
    }

    @Test
    void notForTheTimeThatItWaitedItself() throws InterruptedIOException {
        Pace pace = new Pace(() -> now, pause -> pauses.add(Duration.ofNanos(pause)));

        take(pace, Pace.LINES, Duration.ofSeconds(1));

        assertThat(pauses).containsExactly(Pace.LONGEST);
    }

    @Test
    void andEndsWithTheService() {
        Pace pace = new Pace(() -> now, pause -> {
            throw new InterruptedException();
        });

        assertThatThrownBy(() -> take(pace, Pace.LINES, Duration.ofMillis(1)))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private void take(Pace pace, int lines, Duration each) throws InterruptedIOException {
        for (int line = 0; line < lines; line++) {
            now += each.toNanos();
            pace.line();
        }
    }
}
