package org.onrecord.events.topic;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The one table of topics. Broker-side creation of unknown topics is off, so a topic exists only if it stands here. */
public enum Topic {
    ARTICLE_SUBMITTED("news.article.submitted.v1", Cleanup.COMPACT, Duration.ofDays(1)),
    ARTICLE_SUBMITTED_DLT("news.article.submitted.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    ARTICLE_EXTRACTED("news.article.extracted.v1", Cleanup.COMPACT, Duration.ofDays(1)),
    ARTICLE_EXTRACTED_DLT("news.article.extracted.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    QUOTE_EXTRACTED("news.quote.extracted.v1", Cleanup.DELETE, Duration.ofDays(30)),
    QUOTE_EXTRACTED_DLT("news.quote.extracted.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    ENTITY_EXTRACTED("news.entity.extracted.v1", Cleanup.DELETE, Duration.ofDays(30)),
    ENTITY_EXTRACTED_DLT("news.entity.extracted.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    IDENTITY_DECIDED("news.identity.decided.v1", Cleanup.COMPACT, Duration.ofDays(1)),
    IDENTITY_DECIDED_DLT("news.identity.decided.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    QUOTE_CHANGED("news.quote.changed.v1", Cleanup.DELETE, Duration.ofDays(30)),
    QUOTE_CHANGED_DLT("news.quote.changed.v1-dlt", Cleanup.DELETE, Duration.ofDays(30));

    /** Partitions of every topic: enough for six extractors or stores side by side. */
    public static final int PARTITIONS = 6;

    /** The largest record, in bytes: an article's text in UTF-8 with every character escaped, and its other fields. */
    public static final int MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

    /** The largest dead letter, in bytes: the largest record with the headers that say why it was refused. */
    public static final int MAX_DEAD_LETTER_BYTES = MAX_MESSAGE_BYTES + 64 * 1024;

    /** The largest change of a quote, in bytes: the largest quote as it was and as it is, and what is said about both. */
    public static final int MAX_CHANGE_BYTES = 2 * MAX_MESSAGE_BYTES + 64 * 1024;

    private static final String DEAD_LETTER_SUFFIX = "-dlt";

    private final String wireName;
    private final Cleanup cleanup;
    private final Duration retention;

    Topic(String wireName, Cleanup cleanup, Duration retention) {
        this.wireName = wireName;
        this.cleanup = cleanup;
        this.retention = retention;
    }

    /** The topic's name in Kafka and, for events, their CloudEvents type. */
    public String wireName() {
        return wireName;
    }

    public Cleanup cleanup() {
        return cleanup;
    }

    /** How long records stay; of a compacted topic, how long a tombstone can still be seen. */
    public Duration retention() {
        return retention;
    }

    /**
     * Kafka's settings for this topic. A record's time is what its producer says, whatever the broker's default: an
     * article taken down or submitted without HTTP has its receipt time from there.
     */
    public Map<String, String> settings() {
        String millis = Long.toString(retention.toMillis());
        String retentionKey = switch (cleanup) {
            case COMPACT -> "delete.retention.ms";
            case DELETE -> "retention.ms";
        };
        return Map.of(
                "cleanup.policy",
                cleanup.policy(),
                retentionKey,
                millis,
                "message.timestamp.type",
                "CreateTime",
                "max.message.bytes",
                Integer.toString(maxMessageBytes()));
    }

    private int maxMessageBytes() {
        if (holdsDeadLetters()) {
            return wireName.startsWith(QUOTE_CHANGED.wireName) ? MAX_CHANGE_BYTES + 64 * 1024 : MAX_DEAD_LETTER_BYTES;
        }
        return this == QUOTE_CHANGED ? MAX_CHANGE_BYTES : MAX_MESSAGE_BYTES;
    }

    private boolean holdsDeadLetters() {
        return wireName.endsWith(DEAD_LETTER_SUFFIX);
    }

    /**
     * Where what cannot be processed goes.
     *
     * @throws IllegalStateException if this is itself a dead-letter topic
     */
    public Topic deadLetters() {
        return ofWireName(wireName + DEAD_LETTER_SUFFIX)
                .orElseThrow(() -> new IllegalStateException(wireName + " has no -dlt"));
    }

    public static Optional<Topic> ofWireName(String wireName) {
        return Arrays.stream(values())
                .filter(topic -> topic.wireName.equals(wireName))
                .findFirst();
    }
}
