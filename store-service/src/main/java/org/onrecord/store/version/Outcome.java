package org.onrecord.store.version;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * What became of a version of an article. It follows from the events that have arrived, not from their order, so it may
 * change when more arrive.
 */
public enum Outcome {
    /** Not all of its events are there yet. */
    @JsonProperty("pending")
    PENDING,
    /** It is shown. */
    @JsonProperty("extracted")
    EXTRACTED,
    /** It says what the version before it says, which stays. */
    @JsonProperty("unchanged")
    UNCHANGED,
    /** A higher version is shown. */
    @JsonProperty("superseded")
    SUPERSEDED,
    /** It was taken down. */
    @JsonProperty("retracted")
    RETRACTED;

    /** The name in the database and in metrics. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param code as the database has it
     * @throws IllegalArgumentException if it is none
     */
    public static Outcome ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
