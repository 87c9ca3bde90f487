package org.onrecord.quickstart;

import org.jspecify.annotations.Nullable;

/** Something that should work did not; the message says what. */
final class QuickstartException extends RuntimeException {

    QuickstartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
