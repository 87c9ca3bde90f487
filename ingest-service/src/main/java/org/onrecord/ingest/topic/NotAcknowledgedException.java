package org.onrecord.ingest.topic;

import org.jspecify.annotations.Nullable;

/** Kafka did not acknowledge a record in time; it may or may not have been written. */
public final class NotAcknowledgedException extends RuntimeException {

    public NotAcknowledgedException(@Nullable Throwable cause) {
        super("not acknowledged", cause);
    }
}
