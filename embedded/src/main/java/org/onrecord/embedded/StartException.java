package org.onrecord.embedded;

import org.jspecify.annotations.Nullable;

/** A server did not start; the message says why in words for the person at the keyboard. */
public class StartException extends RuntimeException {

    StartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
