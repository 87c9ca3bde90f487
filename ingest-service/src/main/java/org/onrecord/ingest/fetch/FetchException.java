package org.onrecord.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something could not be fetched; the message says why in a sentence that can be shown. */
public final class FetchException extends Exception {

    private final FetchFailure reason;
    private final @Nullable Duration retryAfter;

    FetchException(FetchFailure reason, String message) {
        this(reason, message, null);
    }

    /** @param retryAfter how long the server asks to be left alone, null if it does not */
    FetchException(FetchFailure reason, String message, @Nullable Duration retryAfter) {
        super(message);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    public FetchFailure reason() {
        return reason;
    }

    /** How long the server asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The message, which there always is. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
