package org.onrecord.extract.listener;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/**
 * Keeps the listener running: starts it again where its consumer could not be made, for instance because the broker's
 * name does not resolve yet, and where it stopped because its producer was fenced.
 */
final class ListenerKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ListenerKeeper.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final ConcurrentMessageListenerContainer<byte[], byte[]> container;
    private final OpenTransactions leftOpen;
    private volatile @Nullable ScheduledExecutorService looks;

    ListenerKeeper(ConcurrentMessageListenerContainer<byte[], byte[]> container, OpenTransactions leftOpen) {
        this.container = container;
        this.leftOpen = leftOpen;
    }

    @Override
    public void start() {
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "listener-keeper");
            thread.setDaemon(true);
            return thread;
        });
        looks = scheduler;
        var unused = scheduler.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets what is in flight finish and commit. */
    @Override
    public void stop() {
        ScheduledExecutorService scheduler = looks;
        looks = null;
        if (scheduler != null) {
            scheduler.shutdownNow();
        }
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return looks != null;
    }

    private synchronized void look() {
        if (!isRunning() || (container.isRunning() && container.isChildRunning() && container.isInExpectedState())) {
            return;
        }
        try {
            container.stop();
            leftOpen.end();
            if (isRunning()) {
                container.start();
            }
        } catch (RuntimeException notYet) {
            // Whatever it is, giving up would leave a service that does nothing.
            log.warn("The listener cannot start and is tried again: {}", rootCause(notYet));
        }
    }

    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
