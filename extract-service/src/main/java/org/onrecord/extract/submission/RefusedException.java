package org.onrecord.extract.submission;

import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.Rejection;

/** A record that goes to the dead letters. The message is for people, and holds none of the record's own text. */
public final class RefusedException extends Exception {

    private final Rejection reason;
    private final String detail;

    /** @param detail what exactly is the matter and what to do about it */
    public RefusedException(Rejection reason, String detail) {
        this(reason, detail, null);
    }

    /** @param cause what went wrong, for the log only */
    public RefusedException(Rejection reason, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
        this.detail = detail;
    }

    public Rejection reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
