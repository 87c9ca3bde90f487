package org.onrecord.events.topic;

import org.jspecify.annotations.Nullable;

/** The topics are not all there; the message says which step failed. */
public final class TopicCreationException extends RuntimeException {

    TopicCreationException(String step, @Nullable Throwable cause) {
        super(cause == null ? step : step + " (" + cause.getMessage() + ")", cause);
    }
}
