package org.onrecord.benchmarks.chaos.plan;

import org.onrecord.events.wire.Rejection;

/** What is sent that cannot be processed, and why it must be refused. */
public enum Poison {
    NOT_JSON(Rejection.NOT_JSON),
    CUT_OFF(Rejection.NOT_JSON),
    NOT_UTF_8(Rejection.NOT_UTF_8),
    A_LIST(Rejection.NOT_AN_OBJECT),
    /** Fields that version 1 does not have, in the place of those it asks for. */
    FUTURE_VERSION(Rejection.INVALID_FIELD),
    BLANK_TEXT(Rejection.INVALID_FIELD),
    VERSION_ZERO(Rejection.INVALID_FIELD),
    ANOTHER_ARTICLES_KEY(Rejection.KEY_MISMATCH),
    KEY_WITH_CONTROL_CHARACTER(Rejection.INVALID_KEY),
    FOREIGN(Rejection.LANGUAGE);

    private final Rejection reason;

    Poison(Rejection reason) {
        this.reason = reason;
    }

    /** The reason that its dead letter must give. */
    public Rejection reason() {
        return reason;
    }
}
