package org.onrecord.events.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether an article may be published: IPTC's publishing status
 * (<a href="http://cv.iptc.org/newscodes/pubstatusg2/">pubstatusg2</a>), by its names.
 */
public enum PublishingStatus {
    /** It may be published. */
    @JsonProperty("usable")
    USABLE,
    /** Until further notice no version of it may be: it is not extracted, and what is shown of it goes. */
    @JsonProperty("withheld")
    WITHHELD,
    /** No version of it may be any more: what is shown of it goes. */
    @JsonProperty("canceled")
    CANCELED
}
