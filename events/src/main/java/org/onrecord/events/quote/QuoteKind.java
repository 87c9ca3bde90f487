package org.onrecord.events.quote;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a quote gives the speaker's words. */
public enum QuoteKind {
    /** All of it stands between quotation marks. */
    @JsonProperty("direct")
    DIRECT,
    /** None of it does: the reporter tells what was said. */
    @JsonProperty("indirect")
    INDIRECT,
    /** Part of it stands between quotation marks. */
    @JsonProperty("mixed")
    MIXED
}
