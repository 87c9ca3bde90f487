package org.onrecord.store.sameword;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a wording differs from the first one.
 *
 * @param kind what was done
 * @param start the first UTF-16 code unit in this wording's text; where words were left out, the place between two words
 * @param end one past the last
 * @param was the words of the first wording, absent where words were added
 * @param now the words of this one, absent where words were left out
 */
public record Alteration(
        Kind kind,
        int start,
        int end,
        @Nullable String was,
        @Nullable String now) {

    /** What was done to words. */
    public enum Kind {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("left-out")
        LEFT_OUT,
        @JsonProperty("replaced")
        REPLACED
    }
}
