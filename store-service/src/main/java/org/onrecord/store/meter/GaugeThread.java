package org.onrecord.store.meter;

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

/** Reads the gauges' numbers again and again, apart from whoever asks for them: a scrape never waits for the database. */
final class GaugeThread implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(GaugeThread.class);

    private final ReadingsQuery query;
    private final Gauges gauges;
    private final Duration pause;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::follow, "gauges");

    GaugeThread(ReadingsQuery query, Gauges gauges, Duration pause) {
        this.query = query;
        this.gauges = gauges;
        this.pause = pause;
        thread.setDaemon(true);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.start();
    }

    private void follow() {
        try {
            do {
                read();
            } while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try {
            gauges.show(query.read());
        } catch (DataAccessException | TransactionException away) {
            gauges.unreadable();
            LOG.warn("The gauges cannot be read: {}", String.valueOf(away.getMessage()));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping.countDown();
        thread.interrupt();
        thread.join();
    }
}
