package org.onrecord.store.stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a client cannot go on where it was: it has to ask for the quotes anew.
 *
 * @param reason why
 * @param detail what to do
 */
record Reset(Reason reason, String detail) {

    /** Why. */
    enum Reason {
        /** What came since is not kept any more. */
        @JsonProperty("too-old")
        TOO_OLD,
        /** The id is none of this database's. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    static Reset of(Reason reason) {
        return new Reset(
                reason, "Ask for the quotes anew, by GET /quotes or /quotes/export; what changes follows here.");
    }
}
