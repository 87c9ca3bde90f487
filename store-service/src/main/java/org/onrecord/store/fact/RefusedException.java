package org.onrecord.store.fact;

import org.onrecord.events.wire.Rejection;

/** A record that will never be stored. The message is for people and holds none of the record's text. */
public final class RefusedException extends RuntimeException {

    private final Rejection reason;

    public RefusedException(Rejection reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    RefusedException(Rejection reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Rejection reason() {
        return reason;
    }

    /** What exactly is the matter. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
