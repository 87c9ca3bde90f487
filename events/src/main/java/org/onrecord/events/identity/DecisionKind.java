package org.onrecord.events.identity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an editor can decide about an identity. */
public enum DecisionKind {
    /** Another identity is the same one. */
    @JsonProperty("join")
    JOIN,
    /** In some articles it is another one. */
    @JsonProperty("split")
    SPLIT
}
