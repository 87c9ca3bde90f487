package org.onrecord.store.outbox;

import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Follows the outbox from when the tables are there until the service stops. */
final class OutboxThread implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxThread.class);

    private final OutboxFollower follower;
    private final Duration idle;
    private final Duration retry;
    private final Thread thread = new Thread(this::follow, "outbox");

    /**
     * @param idle how long to wait before looking again when there was nothing
     * @param retry how long to wait when Kafka or the database is away
     */
    OutboxThread(OutboxFollower follower, Duration idle, Duration retry) {
        this.follower = follower;
        this.idle = idle;
        this.retry = retry;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.start();
    }

    private void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (follower.sendSome() == 0) {
                    pause(idle);
                }
            } catch (KafkaException
                    | org.springframework.kafka.KafkaException
                    | DataAccessException
                    | TransactionException away) {
                if (!Thread.currentThread().isInterrupted()) {
                    LOG.warn("Events wait in the outbox: {}", String.valueOf(away.getMessage()));
                    pause(retry);
                }
            }
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops; what is on its way is sent again after the next start. */
    @Override
    public void destroy() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
