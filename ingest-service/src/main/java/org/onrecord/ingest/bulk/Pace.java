package org.onrecord.ingest.bulk;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.onrecord.events.topic.Lane;

/**
 * How fast lines are taken. An archive leaves half of the time to others: after some lines it pauses for as long as they
 * took. On two processors it would else have both, its own and the broker's, and articles of the day wait.
 */
final class Pace {

    /** Few enough that a pause is short. */
    static final int LINES = 50;

    /** Whoever waited for a client or for Kafka has left the time to others already. */
    static final Duration LONGEST = Duration.ofMillis(100);

    private final LongSupplier nanoTime;
    private final Sleeper sleeper;
    private long since;
    private int lines;

    Pace(LongSupplier nanoTime, Sleeper sleeper) {
        this.nanoTime = nanoTime;
        this.sleeper = sleeper;
        since = nanoTime.getAsLong();
    }

    /** The live lane gives way to nobody. */
    static Pace of(Lane lane) {
        return lane == Lane.BACKFILL
                ? new Pace(System::nanoTime, TimeUnit.NANOSECONDS::sleep)
                : new Pace(() -> 0, never -> {});
    }

    /**
     * A line has been taken.
     *
     * @throws InterruptedIOException if the thread is interrupted while it pauses; it stays so
     */
    void line() throws InterruptedIOException {
        if (++lines < LINES) {
            return;
        }
        try {
            sleeper.sleep(Math.min(nanoTime.getAsLong() - since, LONGEST.toNanos()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped between two lines");
        }
        since = nanoTime.getAsLong();
        lines = 0;
    }

    /** Waits for so many nanoseconds. */
    interface Sleeper {
        void sleep(long nanoseconds) throws InterruptedException;
    }
}
