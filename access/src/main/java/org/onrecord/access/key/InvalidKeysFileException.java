package org.onrecord.access.key;

import org.jspecify.annotations.Nullable;

/** A service cannot start with this keys file. The message says what is wrong with it. */
public final class InvalidKeysFileException extends RuntimeException {

    InvalidKeysFileException(String message) {
        this(message, null);
    }

    InvalidKeysFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
