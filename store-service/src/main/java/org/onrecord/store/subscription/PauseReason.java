package org.onrecord.store.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Why nothing is sent for a search. */
public enum PauseReason {
    /** Somebody wanted it so. */
    @JsonProperty("asked")
    ASKED,
    /** The receiver answered 410. */
    @JsonProperty("gone")
    GONE,
    /** The receiver has taken nothing for too long. */
    @JsonProperty("silent")
    SILENT,
    /** The log does not know any more what comes next for it. */
    @JsonProperty("forgotten")
    FORGOTTEN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
