package org.onrecord.store.deadletter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an open letter's record cannot be sent again. */
public enum Obstacle {
    /**
     * It is a tombstone, or was too large for a letter. Sent to its topic, a record without a value would take its
     * article down.
     */
    @JsonProperty("no-value")
    NO_VALUE("The letter has no value: send the record again from where it came from."),
    /** A compacted topic would keep the older version and drop the newer. */
    @JsonProperty("newer-version")
    NEWER_VERSION("A newer version of the article has been received since; dismiss the letter."),
    /** It does not say which topic it came on. */
    @JsonProperty("no-topic")
    NO_TOPIC("The letter does not name a topic of ours that its record came on.");

    private final String meaning;

    Obstacle(String meaning) {
        this.meaning = meaning;
    }

    /** What is the matter and what to do, for people. */
    public String meaning() {
        return meaning;
    }
}
