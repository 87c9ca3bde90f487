package org.onrecord.store.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * A thread that does a piece of work again and again, from when the tables are there until the service stops. While the
 * database is away it waits.
 */
public final class Worker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** So long the piece in hand has when the service stops. */
    private static final Duration LAST_PIECE = Duration.ofSeconds(5);

    private final Work work;
    private final Duration idle;
    private final Duration retry;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;

    /** A piece of work. */
    @FunctionalInterface
    public interface Work {

        /**
         * Does a piece.
         *
         * @return whether there may be more to do at once
         * @throws InterruptedException if the service stops
         */
        boolean doSome() throws InterruptedException;
    }

    /**
     * @param name of the thread
     * @param idle how long to wait when there was nothing to do
     * @param retry how long to wait when the database is away
     */
    public Worker(String name, Work work, Duration idle, Duration retry) {
        this.work = work;
        this.idle = idle;
        this.retry = retry;
        thread = new Thread(this::repeat, name);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.start();
    }

    private void repeat() {
        try {
            while (stopping.getCount() > 0) {
                if (!doSome()) {
                    return;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return false when the service stops */
    private boolean doSome() throws InterruptedException {
        try {
            return work.doSome() || !stopping.await(idle.toMillis(), TimeUnit.MILLISECONDS);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("{} waits for the database: {}", thread.getName(), String.valueOf(away.getMessage()));
        } catch (RuntimeException failed) {
            // The thread must not end: what it does for others would stop without anybody seeing it.
            LOG.error("{} goes on after a failure", thread.getName(), failed);
        }
        return !stopping.await(retry.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping.countDown();
        thread.join(LAST_PIECE.toMillis());
        thread.interrupt();
        thread.join();
    }
}
