package org.onrecord.ingest.kept;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics that ingest-service keeps its own state on and creates itself, with as many copies as the broker gives a
 * new topic. Nobody else reads them; what is on them may change with any version.
 */
public enum KeptTopic {
    /** Sources and what is known of them; the newest record of each key counts. */
    SOURCES("onrecord.ingest.sources") {
        @Override
        Map<String, String> settings() {
            return Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    TopicConfig.CLEANUP_POLICY_COMPACT,
                    TopicConfig.SEGMENT_MS_CONFIG,
                    millis(Duration.ofHours(1)));
        }
    },
    /** Idempotency keys and the answers that were given; the first record of each key counts. */
    SUBMISSIONS("onrecord.ingest.submissions") {
        @Override
        Map<String, String> settings() {
            return Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                    TopicConfig.RETENTION_MS_CONFIG, millis(KEPT),
                    TopicConfig.SEGMENT_MS_CONFIG, millis(Duration.ofHours(1)));
        }
    };

    /** How long an idempotency key is remembered at least. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** Partitions of each: as many instances can share the sources. */
    public static final int PARTITIONS = 6;

    private final String wireName;

    KeptTopic(String wireName) {
        this.wireName = wireName;
    }

    /** The topic's name in Kafka. */
    public String wireName() {
        return wireName;
    }

    abstract Map<String, String> settings();

    NewTopic description() {
        return new NewTopic(wireName, Optional.of(PARTITIONS), Optional.empty()).configs(settings());
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
