package org.onrecord.extract.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the submitted records as a whole say of each article: when it was submitted last, and when it was taken down. By
 * the store's rule, what was received up to a takedown is withdrawn. Holds some hundred bytes an article.
 */
final class Standing {

    private final Map<String, Long> submitted = new HashMap<>();
    private final Map<String, Long> takenDown = new HashMap<>();

    private Standing() {}

    /** Reads the topic once. */
    static Standing of(WholeTopic submitted) throws IOException {
        Standing standing = new Standing();
        submitted.forEach(standing::see);
        return standing;
    }

    private void see(ConsumerRecord<byte[], byte[]> record) {
        byte @Nullable [] key = record.key();
        if (key != null) {
            Map<String, Long> seen = record.value() == null ? takenDown : submitted;
            seen.merge(new String(key, StandardCharsets.UTF_8), record.timestamp(), Math::max);
        }
    }

    /** Whether the article of this submission has been taken down since. */
    boolean isWithdrawn(ConsumerRecord<byte[], byte[]> submission) {
        byte @Nullable [] key = submission.key();
        return key != null
                && takenDown.getOrDefault(new String(key, StandardCharsets.UTF_8), Long.MIN_VALUE)
                        >= submission.timestamp();
    }

    /**
     * Whether the article has been taken down since, or nothing of it is there: of a takedown that is long past, not
     * even the tombstone.
     */
    boolean isWithdrawn(Reading reading) {
        return takenDownAt(reading) != null
                || !submitted.containsKey(reading.id().value());
    }

    /** The takedown that withdraws the reading, null where there is none. */
    @Nullable
    Instant takenDownAt(Reading reading) {
        Long at = takenDown.get(reading.id().value());
        return at != null && at >= reading.receivedAt().toEpochMilli() ? Instant.ofEpochMilli(at) : null;
    }
}
