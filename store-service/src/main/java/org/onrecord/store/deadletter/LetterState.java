package org.onrecord.store.deadletter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What has become of a dead letter. */
public enum LetterState {
    /** Somebody has to look at it. */
    @JsonProperty("open")
    OPEN,
    /** Its record was sent again, and has not been refused since. */
    @JsonProperty("redriven")
    REDRIVEN,
    /** Somebody decided that nothing is to be done. */
    @JsonProperty("dismissed")
    DISMISSED,
    /** Its article was taken down: what the record said is gone. */
    @JsonProperty("retracted")
    RETRACTED;

    /** The name in the database and in queries. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
