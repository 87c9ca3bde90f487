package org.onrecord.store.version;

import java.util.Locale;

/**
 * What became of a version of an article. It follows from the events that have arrived, not from their order, so it may
 * change when more arrive.
 */
public enum Outcome {
    /** Not all of its events are there yet. */
    PENDING,
    /** It is shown. */
    EXTRACTED,
    /** It says what the version before it says, which stays. */
    UNCHANGED,
    /** A higher version is shown. */
    SUPERSEDED,
    /** It was taken down. */
    RETRACTED;

    /** The name in the database and in metrics. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
