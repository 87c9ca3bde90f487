package org.onrecord.extract.backfill;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.outcome.ExtractMetric;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Lets the backfill lane through one poll at a time. After each poll the lane stands still until a look has found
 * nothing in its way; it keeps its place in its consumer group meanwhile. So those who come after the extractor never
 * have more before them than their limit and one poll, however large the archive.
 */
public final class Gate implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Gate.class);

    private final MessageListenerContainer lane;
    private final Way way;
    private final Duration lookEvery;
    private volatile @Nullable String obstacle;
    private volatile @Nullable ScheduledExecutorService looks;

    Gate(MessageListenerContainer lane, Way way, Duration lookEvery, MeterRegistry meters) {
        this.lane = lane;
        this.way = way;
        this.lookEvery = lookEvery;
        Gauge.builder(ExtractMetric.GIVES_WAY, this, gate -> gate.obstacle == null ? 0 : 1)
                .description("1 while the backfill lane waits for others")
                .register(meters);
    }

    /** What the lane waits for, in words; absent while it does not. */
    public Optional<String> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /** To be called in the lane's own thread when a poll has been dealt with. */
    public void close() {
        ScheduledExecutorService scheduler = looks;
        if (scheduler == null) {
            return;
        }
        lane.pause();
        try {
            scheduler.execute(this::look);
        } catch (RejectedExecutionException stopping) {
            // The poll is committed: to fail now would have it read again.
            log.debug("The backfill lane is not looked after any more", stopping);
        }
    }

    private void look() {
        ScheduledExecutorService scheduler = looks;
        if (scheduler == null) {
            return;
        }
        try {
            String found = way.obstacle().orElse(null);
            if (found == null) {
                obstacle = null;
                lane.resume();
                return;
            }
            if (obstacle == null) {
                log.debug("The backfill lane gives way: {}", found);
            }
            obstacle = found;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        } catch (RuntimeException unforeseen) {
            // The lane must not stand still for good because one look failed.
            log.warn("A look at the other consumers failed and is done again", unforeseen);
        }
        var unused = scheduler.schedule(this::look, lookEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void start() {
        looks = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "backfill-gate");
            thread.setDaemon(true);
            return thread;
        });
        lane.resume();
    }

    @Override
    public void stop() {
        ScheduledExecutorService scheduler = looks;
        looks = null;
        if (scheduler != null) {
            scheduler.shutdownNow();
        }
        way.close();
    }

    @Override
    public boolean isRunning() {
        return looks != null;
    }
}
