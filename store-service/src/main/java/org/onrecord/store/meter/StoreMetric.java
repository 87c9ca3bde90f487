package org.onrecord.store.meter;

/** The names of the store's own metrics, as documented in {@code docs/metrics.md}. They are an API: changed only with notice. */
public final class StoreMetric {

    /** Counter of article versions and refused records; tags {@code outcome} and {@code reason}. */
    public static final String OUTCOMES = "onrecord.store.outcomes";

    /** Timer, from a time of the article to when it can be asked for; tag {@code since}: receipt or publication. */
    public static final String AGE = "onrecord.store.age";

    /** Gauge, tag {@code listener}: seconds since the timestamp of the oldest record that is worked on, 0 while there is none. */
    public static final String LAG = "onrecord.store.lag";

    /** Gauge: dead letters that nobody has looked at. */
    public static final String OPEN_LETTERS = "onrecord.store.dead.letters.open";

    /** Gauge: article versions of which some events have not come yet. */
    public static final String PENDING = "onrecord.store.versions.pending";

    /** Gauge: seconds since the oldest of them was received, 0 without one. */
    public static final String PENDING_AGE = "onrecord.store.versions.pending.age";

    /** Gauge: events that wait to be sent to Kafka. */
    public static final String OUTBOX = "onrecord.store.outbox.waiting";

    /** Gauge: seconds since something came from a source; tag {@code source}, the publisher. */
    public static final String SILENCE = "onrecord.store.source.silence";

    /** Gauge: 1 if the numbers of the other gauges are of this minute, 0 if the database could not be asked. */
    public static final String READABLE = "onrecord.store.database.readable";

    /** Gauge: clients that follow the stream of changes at the moment. */
    public static final String STREAM_CLIENTS = "onrecord.store.stream.clients";

    /** Counter: events that were handed to clients of the stream. */
    public static final String STREAM_EVENTS = "onrecord.store.stream.events";

    /** Counter, tag {@code reason} (left, stalled, stopping): clients that do not follow any more. */
    public static final String STREAM_ENDS = "onrecord.store.stream.ends";

    /** Timer, tag {@code outcome} (delivered, refused, unreachable): attempts to send a message. */
    public static final String WEBHOOK_ATTEMPTS = "onrecord.store.webhook.attempts";

    /** Counter, tag {@code format}: quotes that were handed out by whole exports. */
    public static final String EXPORTED_ROWS = "onrecord.store.exported.rows";

    private StoreMetric() {}
}
