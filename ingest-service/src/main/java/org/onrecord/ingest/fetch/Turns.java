package org.onrecord.ingest.fetch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Politeness: one request at a time to a host, and a pause after each. */
final class Turns {

    /** Hosts that are remembered; one whose pause is long over need not be. */
    private static final int MOST = 10_000;

    private final Map<String, Turn> turns = new LinkedHashMap<>(64, 0.75f, true);

    /** What is done when it is one's turn. */
    interface Request<T> {
        T send() throws FetchException;
    }

    /** @param pause until the next request to the host may begin */
    <T> T take(String host, Duration pause, Request<T> request) throws FetchException, InterruptedException {
        Turn turn = turn(host);
        turn.lock.lockInterruptibly();
        try {
            long wait = turn.next - System.nanoTime();
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            return request.send();
        } finally {
            turn.next = System.nanoTime() + pause.toNanos();
            turn.lock.unlock();
        }
    }

    private synchronized Turn turn(String host) {
        Turn turn = turns.computeIfAbsent(host, key -> new Turn());
        if (turns.size() > MOST) {
            long now = System.nanoTime();
            turns.values().removeIf(other -> other != turn && !other.lock.isLocked() && other.next - now < 0);
        }
        return turn;
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private volatile long next = System.nanoTime();
    }
}
