package org.onrecord.store.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;

/** Follows the outbox from when the tables are there until the service stops. */
final class OutboxThread implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxThread.class);

    /** So long the batch in flight has to arrive when the service stops; a batch takes some milliseconds. */
    private static final Duration LAST_BATCH = Duration.ofSeconds(2);

    private final Supplier<Optional<OutboxSession>> sessions;
    private final Duration idle;
    private final Duration retry;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::follow, "outbox");

    /**
     * @param sessions opens one, if no other instance has one open
     * @param idle how long to wait before looking again when there was nothing
     * @param retry how long to wait when Kafka or the database is away
     */
    OutboxThread(Supplier<Optional<OutboxSession>> sessions, Duration idle, Duration retry) {
        this.sessions = sessions;
        this.idle = idle;
        this.retry = retry;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.start();
    }

    private void follow() {
        @Nullable OutboxSession session = null;
        while (goesOn()) {
            try {
                session = session == null ? sessions.get().orElse(null) : session;
                if (session == null || session.sendSome() == 0) {
                    pause(idle);
                }
            } catch (KafkaException | DataAccessException away) {
                close(session);
                session = null;
                if (goesOn()) {
                    LOG.warn("Events wait in the outbox: {}", String.valueOf(away.getMessage()));
                    pause(retry);
                }
            }
        }
        close(session);
    }

    private boolean goesOn() {
        return stopping.getCount() > 0 && !Thread.currentThread().isInterrupted();
    }

    private void pause(Duration length) {
        try {
            boolean stops = stopping.await(length.toMillis(), TimeUnit.MILLISECONDS);
            LOG.trace("Waited; stopping: {}", stops);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(@Nullable OutboxSession session) {
        if (session != null) {
            session.close();
        }
    }

    /** Stops; a batch that is in flight and does not arrive soon is cleared up after the next start. */
    @Override
    public void destroy() throws InterruptedException {
        stopping.countDown();
        thread.join(LAST_BATCH.toMillis());
        thread.interrupt();
        thread.join();
    }
}
