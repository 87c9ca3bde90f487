package org.onrecord.store.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.changelog.LogState;
import org.onrecord.store.meter.StoreMetric;
import org.springframework.context.SmartLifecycle;

/**
 * All who follow the stream, served by turns by one thread. Ends their connections when the service stops, so that the
 * web server need not wait for them; they come back to whoever answers then.
 */
final class StreamClients implements SmartLifecycle {

    /** Pages for one client before others have their turn. */
    private static final int PAGES_AT_ONCE = 4;

    private final ChangeReader log;
    private final StreamPages pages;
    private final StreamProperties properties;
    private final Clock clock;
    private final Set<StreamClient> clients = ConcurrentHashMap.newKeySet();
    private final Semaphore places;
    private final Semaphore news = new Semaphore(0);
    private final MeterRegistry meters;
    private final Counter events;
    private volatile boolean running;

    StreamClients(ChangeReader log, StreamPages pages, StreamProperties properties, MeterRegistry meters, Clock clock) {
        this.log = log;
        this.pages = pages;
        this.properties = properties;
        this.clock = clock;
        this.meters = meters;
        places = new Semaphore(properties.clients());
        events = meters.counter(StoreMetric.STREAM_EVENTS);
        meters.gaugeCollectionSize(StoreMetric.STREAM_CLIENTS, io.micrometer.core.instrument.Tags.empty(), clients);
    }

    /** Whether there is room for one more, which is taken. */
    boolean reserve() {
        return running && places.tryAcquire();
    }

    /** Gives back what was reserved and not used. */
    void release() {
        places.release();
    }

    void add(StreamClient client) {
        clients.add(client);
        wake();
    }

    void wake() {
        news.release();
    }

    /** Serves everybody once, or waits until there may be something to do. */
    boolean serve() throws InterruptedException {
        boolean more = false;
        if (!clients.isEmpty()) {
            Instant now = clock.instant();
            LogState state = log.state();
            for (StreamClient client : clients) {
                more |= serve(client, state, now);
                end(client, now);
            }
        }
        if (!more && news.tryAcquire(properties.pause().toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
        return true;
    }

    /** @return whether there is more for it */
    private boolean serve(StreamClient client, LogState state, Instant now) {
        client.greet(now);
        for (int i = 0; i < PAGES_AT_ONCE; i++) {
            if (client.place().lastWhole() >= state.numbered() || !client.isReady()) {
                break;
            }
            if (!state.reaches(client.place())) {
                client.write(StreamEvent.reset(state.end(), Reset.of(Reset.Reason.TOO_OLD)), state.end(), now);
                break;
            }
            events.increment(client.take(pages.after(client.filter(), client.place(), state.numbered()), now));
        }
        if (client.isSilentFor(properties.heartbeat(), now) && client.isReady()) {
            client.write(StreamEvent.heartbeat(client.place()), client.place(), now);
        }
        client.flush();
        return client.place().lastWhole() < state.numbered() && client.isReady();
    }

    private void end(StreamClient client, Instant now) {
        if (!client.isOpen()) {
            remove(client, "left");
        } else if (!running) {
            remove(client, "stopping");
        } else if (client.isSilentFor(properties.heartbeat().plus(properties.stall()), now)) {
            remove(client, "stalled");
        }
    }

    private void remove(StreamClient client, String reason) {
        if (clients.remove(client)) {
            client.close();
            places.release();
            meters.counter(StoreMetric.STREAM_ENDS, "reason", reason).increment();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server begins to wait for requests to end. */
    @Override
    public void stop() {
        running = false;
        clients.forEach(client -> remove(client, "stopping"));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
