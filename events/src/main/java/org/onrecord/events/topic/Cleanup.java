package org.onrecord.events.topic;

/** What Kafka does with old records of a topic. */
public enum Cleanup {
    /** Keeps the newest record of each key; a tombstone removes a key. */
    COMPACT("compact"),
    /** Removes records when they are older than the retention. */
    DELETE("delete");

    private final String policy;

    Cleanup(String policy) {
        this.policy = policy;
    }

    /** The value of Kafka's {@code cleanup.policy}. */
    public String policy() {
        return policy;
    }
}
