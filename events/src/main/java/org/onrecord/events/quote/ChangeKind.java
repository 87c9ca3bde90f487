package org.onrecord.events.quote;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a quote that is shown, or was. */
public enum ChangeKind {
    /** It is shown and was not before. */
    @JsonProperty("published")
    PUBLISHED,
    /** It is shown otherwise than before. */
    @JsonProperty("revised")
    REVISED,
    /** It is not shown any more. */
    @JsonProperty("retracted")
    RETRACTED
}
