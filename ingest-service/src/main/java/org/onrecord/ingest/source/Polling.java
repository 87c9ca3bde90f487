package org.onrecord.ingest.source;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.onrecord.ingest.topic.NotAcknowledgedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Polls each source of this instance's share when its time has come, a few at once, each by one thread at a time. */
final class Polling implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Polling.class);
    private static final long LOOK_MILLIS = 200;

    private final Sources sources;
    private final Share share;
    private final Poll poll;
    private final SourceMeters meters;
    private final Clock clock;
    private final int threads;
    private final Set<SourceId> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService looking = Executors.newSingleThreadExecutor(Polling::named);
    private final ExecutorService polls;
    private volatile boolean running;

    Polling(Sources sources, Share share, Poll poll, SourceMeters meters, Clock clock, int threads) {
        this.sources = sources;
        this.share = share;
        this.poll = poll;
        this.meters = meters;
        this.clock = clock;
        this.threads = threads;
        this.polls = Executors.newFixedThreadPool(threads, Polling::named);
    }

    @Override
    public void start() {
        running = true;
        share.start();
        looking.execute(this::lookOn);
    }

    private void lookOn() {
        try {
            while (running) {
                look();
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Instant now = clock.instant();
        meters.refresh();
        for (Source source : sources.all()) {
            boolean due = sources.state(source)
                    .map(state -> !state.nextPoll().isAfter(now))
                    .orElse(true);
            // No more than there are threads: what waits in a queue would not see that its share has gone elsewhere.
            if (due && share.has(source) && underWay.size() < threads && underWay.add(source.id())) {
                polls.execute(() -> poll(source));
            }
        }
    }

    private void poll(Source source) {
        try {
            SourceState before = sources.state(source).orElseGet(() -> SourceState.fresh(source, clock.instant()));
            SourceState after = poll.of(source, before);
            if (sources.find(source.id()).filter(source::equals).isPresent()) {
                sources.note(source.id(), after);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (NotAcknowledgedException away) {
            log.warn("What came of polling {} is not on its topic: {}", source.id(), away.getMessage());
        } catch (RuntimeException | StackOverflowError unforeseen) {
            log.error("Polling {} failed", source.id(), unforeseen);
            setAside(source);
        } finally {
            underWay.remove(source.id());
        }
    }

    /** A feed that a fault of the service shows itself on is not polled in a loop. */
    private void setAside(Source source) {
        SourceState before = sources.state(source).orElseGet(() -> SourceState.fresh(source, clock.instant()));
        sources.setAside(source.id(), poll.fault(source, before));
    }

    private static Thread named(Runnable task) {
        Thread thread = new Thread(task, "feeds");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void stop() {
        running = false;
        looking.shutdownNow();
        polls.shutdownNow();
        share.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
