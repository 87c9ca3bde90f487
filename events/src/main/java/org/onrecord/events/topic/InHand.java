package org.onrecord.events.topic;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What the threads of a listener have taken from their topics and are not done with. Records are read in their order, so
 * the oldest of these says how far behind the listener is in time.
 */
public final class InHand {

    private final InstantSource clock;
    private final Map<Thread, Long> oldest = new ConcurrentHashMap<>();

    public InHand(InstantSource clock) {
        this.clock = clock;
    }

    /** The calling thread has taken a poll; again for one that is tried again. */
    public void take(Iterable<? extends ConsumerRecord<?, ?>> poll) {
        long first = Long.MAX_VALUE;
        for (ConsumerRecord<?, ?> record : poll) {
            // A record without a time has no age.
            if (record.timestamp() > 0) {
                first = Math.min(first, record.timestamp());
            }
        }
        if (first < Long.MAX_VALUE) {
            oldest.put(Thread.currentThread(), first);
        }
    }

    /** The calling thread is done with what it has taken, or has given it up to take it anew. */
    public void putDown() {
        oldest.remove(Thread.currentThread());
    }

    /** Seconds since the timestamp of the oldest record in hand, 0 while there is none. */
    public double seconds() {
        long now = clock.millis();
        return oldest.values().stream().mapToLong(then -> now - then).reduce(0, Math::max) / 1e3;
    }
}
