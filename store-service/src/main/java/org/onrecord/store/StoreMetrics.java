package org.onrecord.store;

/** The names of what the store counts of its streams, subscriptions and exports; listed in docs/stream.md. */
public final class StoreMetrics {

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

    private StoreMetrics() {}
}
