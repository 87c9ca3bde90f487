package org.onrecord.extract.replay;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets through so many a second, and no more: live news should not wait behind a replay. */
final class Pace {

    private final long nanosEach;
    private long next = System.nanoTime();

    /** @param perSecond at least 1 */
    Pace(int perSecond) {
        if (perSecond < 1) {
            throw new IllegalArgumentException("not a pace: " + perSecond);
        }
        nanosEach = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** Returns when it is the next one's turn. Time that was lost elsewhere is not made up for. */
    void next() {
        long now = System.nanoTime();
        while (next - now > 0) {
            LockSupport.parkNanos(next - now);
            now = System.nanoTime();
        }
        next = now + nanosEach;
    }
}
