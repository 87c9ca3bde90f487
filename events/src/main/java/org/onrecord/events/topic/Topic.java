package org.onrecord.events.topic;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The one table of topics. Broker-side creation of unknown topics is off, so a topic exists only if it stands here. */
public enum Topic {
    ARTICLE_SUBMITTED("news.article.submitted.v1", Cleanup.COMPACT, Duration.ofDays(1)),
    ARTICLE_SUBMITTED_DLT("news.article.submitted.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    ARTICLE_BACKFILL("news.article.backfill.v1", Cleanup.COMPACT, Duration.ofDays(1)),
    ARTICLE_BACKFILL_DLT("news.article.backfill.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    ARTICLE_HELD("news.article.held.v1", Cleanup.COMPACT, Duration.ofDays(1)),
    ARTICLE_HELD_DLT("news.article.held.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    ARTICLE_EXTRACTED("news.article.extracted.v1", Cleanup.COMPACT, Duration.ofDays(1)),
    ARTICLE_EXTRACTED_DLT("news.article.extracted.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    QUOTE_EXTRACTED("news.quote.extracted.v1", Cleanup.DELETE, Duration.ofDays(30)),
    QUOTE_EXTRACTED_DLT("news.quote.extracted.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    ENTITY_EXTRACTED("news.entity.extracted.v1", Cleanup.DELETE, Duration.ofDays(30)),
    ENTITY_EXTRACTED_DLT("news.entity.extracted.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    IDENTITY_DECIDED("news.identity.decided.v1", Cleanup.COMPACT, Duration.ofDays(1)),
    IDENTITY_DECIDED_DLT("news.identity.decided.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    QUOTE_CHANGED("news.quote.changed.v1", Cleanup.DELETE, Duration.ofDays(30)),
    QUOTE_CHANGED_DLT("news.quote.changed.v1-dlt", Cleanup.DELETE, Duration.ofDays(30)),
    WRITE_AUDITED("news.write.audited.v1", Cleanup.DELETE, Duration.ofDays(30)),
    WRITE_AUDITED_DLT("news.write.audited.v1-dlt", Cleanup.DELETE, Duration.ofDays(30));

    /** Partitions of every topic: enough for six extractors or stores side by side. */
    public static final int PARTITIONS = 6;

    /** The largest record, in bytes: an article's text in UTF-8 with every character escaped, and its other fields. */
    public static final int MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

    /** The largest dead letter, in bytes: the largest record with the headers that say why it was refused. */
    public static final int MAX_DEAD_LETTER_BYTES = MAX_MESSAGE_BYTES + 64 * 1024;

    /** The largest change of a quote, in bytes: the largest quote as it was and as it is, and what is said about both. */
    public static final int MAX_CHANGE_BYTES = 2 * MAX_MESSAGE_BYTES + 64 * 1024;

    /** Kafka removes records a segment at a time; a segment takes records for so long. */
    private static final Duration SEGMENT = Duration.ofDays(1);

    /** How long a record of a compacted topic may be passed over by compaction. */
    private static final Duration COMPACTION_LAG = Duration.ofDays(1);

    /** What a broker takes to get to work: it looks every five minutes, and removes files a minute later. */
    private static final Duration MARGIN = Duration.ofHours(1);

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
        Map<String, String> settings = new HashMap<>(Map.of(
                "cleanup.policy",
                cleanup.policy(),
                "message.timestamp.type",
                "CreateTime",
                "max.message.bytes",
                Integer.toString(maxMessageBytes())));
        switch (cleanup) {
            case COMPACT -> {
                settings.put("delete.retention.ms", Long.toString(retention.toMillis()));
                settings.put("max.compaction.lag.ms", Long.toString(COMPACTION_LAG.toMillis()));
            }
            case DELETE -> {
                settings.put("retention.ms", Long.toString(retention.toMillis()));
                settings.put("segment.ms", Long.toString(SEGMENT.toMillis()));
            }
        }
        return Map.copyOf(settings);
    }

    /**
     * How long the topic may hold a record after its article's takedown. Of a compacted topic this counts from when the
     * tombstone was written, and is so if anything is written to the partition once the day is over: a broker does not
     * compact the segment that it writes to.
     */
    public Duration longestStay() {
        return switch (cleanup) {
            case COMPACT -> COMPACTION_LAG.plus(MARGIN);
            case DELETE -> retention.plus(SEGMENT).plus(MARGIN);
        };
    }

    /** Whether its records may hold words of articles; those about identities, and about who changed what, do not. */
    public boolean holdsArticles() {
        return !wireName.startsWith(IDENTITY_DECIDED.wireName) && !wireName.startsWith(WRITE_AUDITED.wireName);
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
