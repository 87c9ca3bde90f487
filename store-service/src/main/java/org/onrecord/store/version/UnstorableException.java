package org.onrecord.store.version;

import org.jspecify.annotations.Nullable;

/** At least one of the facts can never be stored, however often it is tried. The message is safe to show. */
public final class UnstorableException extends RuntimeException {

    UnstorableException(String detail) {
        this(detail, null);
    }

    UnstorableException(String detail, @Nullable Throwable cause) {
        super(detail, cause);
    }
}
