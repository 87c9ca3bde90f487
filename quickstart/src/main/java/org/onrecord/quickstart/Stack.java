package org.onrecord.quickstart;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Parts that are started one after the other and stopped in the opposite order. It may be stopped from another thread
 * while a part starts: that part is waited for and stopped as well, and the next one is not started.
 */
final class Stack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean stopping;

    /** Thrown where the next part would have started. */
    static final class StoppedException extends RuntimeException {

        private StoppedException() {
            super("stopped while starting");
        }
    }

    /**
     * Starts a part.
     *
     * @throws StoppedException if the stack has been stopped meanwhile
     */
    <T extends AutoCloseable> T start(Supplier<T> part) {
        if (stopping) {
            throw new StoppedException();
        }
        lock.lock();
        try {
            if (stopping) {
                throw new StoppedException();
            }
            T started = part.get();
            parts.push(started);
            return started;
        } finally {
            lock.unlock();
        }
    }

    /** Whether it has been told to stop. */
    boolean isStopping() {
        return stopping;
    }

    /** @throws IllegalStateException if a part did not stop; the others are stopped all the same */
    @Override
    public void close() {
        stopping = true;
        boolean alone = awaitTheStartingPart();
        RuntimeException failure = null;
        try {
            while (!parts.isEmpty()) {
                try {
                    parts.pop().close();
                } catch (Exception failed) {
                    failure = failure == null ? new IllegalStateException("a part did not stop", failed) : failure;
                }
            }
        } finally {
            if (alone) {
                lock.unlock();
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private boolean awaitTheStartingPart() {
        try {
            return lock.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
