package org.onrecord.store.expiry;

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

/** Looks for expired articles again and again. Several instances may; each article is taken down by one. */
final class ExpiryThread implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryThread.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Expiry expiry;
    private final Duration retry;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::follow, "expiry");

    /** @param retry how long to wait when the database is away */
    ExpiryThread(Expiry expiry, Duration retry) {
        this.expiry = expiry;
        this.retry = retry;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.start();
    }

    private void follow() {
        Duration pause = PAUSE;
        while (!stopsWithin(pause)) {
            try {
                int gone = expiry.takeDownSome();
                if (gone > 0) {
                    LOG.info("{} articles expired and are taken down", gone);
                }
                pause = PAUSE;
            } catch (DataAccessException | TransactionException away) {
                LOG.warn("Expired articles wait to be taken down: {}", String.valueOf(away.getMessage()));
                pause = retry;
            }
        }
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping.countDown();
        thread.join(PAUSE.toMillis());
        thread.interrupt();
        thread.join();
    }
}
