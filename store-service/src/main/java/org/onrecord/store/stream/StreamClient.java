package org.onrecord.store.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onrecord.store.changelog.ChangePlace;
import org.onrecord.store.quote.QuoteFilter;

/**
 * Somebody who follows the stream. Nothing is kept for a client that takes nothing: the web server holds at most what
 * was handed over last, and the rest is read again from the log when there is room. Written to by one thread, which
 * never waits for the client.
 */
final class StreamClient implements WriteListener, AsyncListener {

    /** Handed over at once; an event that is larger goes alone. */
    private static final int CHUNK = 32 * 1024;

    private static final byte[] NOTHING = {};

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final QuoteFilter filter;
    private final Runnable wake;
    private ChangePlace place;
    private Instant active;
    /** What comes before everything else; nothing once it has come. */
    private byte[] first;

    private boolean unflushed;
    private volatile boolean started;
    private volatile boolean open = true;
    private final AtomicBoolean completed = new AtomicBoolean();

    StreamClient(
            AsyncContext context,
            ServletOutputStream out,
            QuoteFilter filter,
            StreamStart start,
            Instant now,
            Runnable wake) {
        this.context = context;
        this.out = out;
        this.filter = filter;
        this.place = start.place();
        this.wake = wake;
        first = first(start);
        active = now;
    }

    QuoteFilter filter() {
        return filter;
    }

    ChangePlace place() {
        return place;
    }

    boolean isOpen() {
        return open;
    }

    /** Whether it takes something now; if not, it wakes us when it does. */
    boolean isReady() {
        try {
            return open && started && out.isReady();
        } catch (IllegalStateException | NullPointerException ended) {
            // The web server has taken back what the connection was written by.
            open = false;
            return false;
        }
    }

    /** Greets it, if it is ready and has not been greeted; an answer must not wait for the first event. */
    void greet(Instant now) {
        if (first.length > 0 && isReady()) {
            write(first, place, now);
            first = NOTHING;
        }
    }

    private static byte[] first(StreamStart start) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(StreamEvent.hello(start.place()));
        if (start.reset() != null) {
            bytes.writeBytes(StreamEvent.reset(start.place(), start.reset()));
        }
        return bytes.toByteArray();
    }

    /** Whether nothing has come to it for so long. */
    boolean isSilentFor(Duration length, Instant now) {
        return active.plus(length).isBefore(now);
    }

    /**
     * Hands over what there is behind its place, as long as it takes it.
     *
     * @return how many events
     */
    int take(StreamPage page, Instant now) {
        List<StreamEvent> events = page.behind(place);
        int taken = 0;
        while (taken < events.size()) {
            if (!isReady()) {
                return taken;
            }
            ByteArrayOutputStream chunk = new ByteArrayOutputStream();
            ChangePlace reached = place;
            while (taken < events.size() && chunk.size() < CHUNK) {
                StreamEvent event = events.get(taken);
                chunk.writeBytes(event.bytes());
                reached = event.place();
                taken++;
            }
            write(chunk.toByteArray(), reached, now);
        }
        place = page.end();
        return taken;
    }

    /** Hands over bytes, behind which its place is another one; only when it is ready. */
    void write(byte[] bytes, ChangePlace reached, Instant now) {
        try {
            out.write(bytes);
            place = reached;
            active = now;
            unflushed = true;
        } catch (IOException | IllegalStateException | NullPointerException gone) {
            open = false;
        }
    }

    /** Lets go of what was handed over. */
    void flush() {
        if (unflushed && isReady()) {
            try {
                out.flush();
                unflushed = false;
            } catch (IOException | IllegalStateException | NullPointerException gone) {
                open = false;
            }
        }
    }

    /** Ends the connection. */
    void close() {
        open = false;
        if (!completed.compareAndSet(false, true)) {
            return;
        }
        try {
            context.complete();
        } catch (IllegalStateException ended) {
            // By the other side, in the same moment; nothing is left to do.
            open = false;
        }
    }

    @Override
    public void onWritePossible() {
        started = true;
        wake.run();
    }

    @Override
    public void onError(Throwable gone) {
        open = false;
        wake.run();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        completed.set(true);
        open = false;
        wake.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
        wake.run();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
        wake.run();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // The request is dispatched only once.
    }
}
