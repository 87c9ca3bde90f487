package org.onrecord.extract.held;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.UnreadableException;

/** Which articles of our partitions are held, where their records are, and until when. Not safe for many threads. */
final class Waiting {

    private final Map<TopicPartition, Map<ByteBuffer, Held>> articles = new HashMap<>();

    /**
     * A held article's record.
     *
     * @param partition where it is
     * @param offset where it is
     * @param until when it may be published
     */
    record Held(TopicPartition partition, long offset, Instant until) {}

    /**
     * Takes note of a record of the topic: the last of an article is what counts.
     *
     * @return what has to be held again: it came in while the one before it was let go of, and stands before the word
     *     about that
     */
    Optional<Held> see(ConsumerRecord<byte[], byte[]> record) {
        var partition = new TopicPartition(record.topic(), record.partition());
        Map<ByteBuffer, Held> there = articles.computeIfAbsent(partition, none -> new HashMap<>());
        ByteBuffer key = ByteBuffer.wrap(record.key());
        if (record.value() != null) {
            there.put(key, new Held(partition, record.offset(), until(record.value())));
            return Optional.empty();
        }
        Held gone = there.remove(key);
        Optional<Long> released = Released.offset(record);
        return Optional.ofNullable(gone).filter(held -> released.isPresent() && held.offset() > released.get());
    }

    Set<TopicPartition> partitions() {
        return articles.keySet();
    }

    void forget(Collection<TopicPartition> partitions) {
        articles.keySet().removeAll(partitions);
    }

    /** @return those whose time has come, the earliest first */
    List<Held> due(Instant now, int most) {
        return articles.values().stream()
                .flatMap(there -> there.values().stream())
                .filter(held -> !now.isBefore(held.until()))
                .sorted(Comparator.comparing(Held::until))
                .limit(most)
                .toList();
    }

    void done(Held held) {
        Map<ByteBuffer, Held> there = articles.get(held.partition());
        if (there != null) {
            there.values().remove(held);
        }
    }

    int size() {
        return articles.values().stream().mapToInt(Map::size).sum();
    }

    /** What cannot be read is due at once, and refused then with its reason. */
    private static Instant until(byte[] value) {
        try {
            return Optional.ofNullable(
                            EventJson.read(value, ArticleSubmitted.class).embargoedUntil())
                    .orElse(Instant.EPOCH);
        } catch (UnreadableException unreadable) {
            return Instant.EPOCH;
        }
    }
}
