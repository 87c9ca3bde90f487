package org.onrecord.store.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Makes large polls of small ones, so that what belongs to one article comes in one batch although it is on several
 * topics. Where a consumer is far behind, of the same partition of each topic the one that is least far in time is read
 * on. An order is not promised by that, and nobody needs it; rows that come with the rest of their article are written
 * once.
 *
 * <p>Nothing is held back between two polls: what has been read is handed out, or has not been read.
 */
final class Gathering {

    /** Some 250 articles with their quotes and entities: a second or two of the database's work. */
    static final int MOST_RECORDS = 4_000;

    private static final long MOST_BYTES = 16L << 20;

    /**
     * From so many records on a consumer is far behind. Not from fewer: a fetch of some partitions only keeps the others
     * waiting while Kafka has nothing for it, which is up to half a second.
     */
    static final int FAR = 1_000;

    /** Kafka has what is waited for: it takes no longer than a request. */
    private static final Duration PATIENCE = Duration.ofMillis(30);

    /** The topics of one article are committed at once, but a fetch may come between: the next has the others. */
    private static final Duration FOR_THE_OTHERS = Duration.ofMillis(5);

    private final Consumer<byte[], byte[]> consumer;
    private final Function<Duration, ConsumerRecords<byte[], byte[]>> poll;
    private @Nullable RuntimeException due;

    /** @param poll the consumer's own */
    Gathering(Consumer<byte[], byte[]> consumer, Function<Duration, ConsumerRecords<byte[], byte[]>> poll) {
        this.consumer = consumer;
        this.poll = poll;
    }

    /** In place of the consumer's own; waits no longer than that for the first record. */
    ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
        if (due != null) {
            RuntimeException thrown = due;
            due = null;
            throw thrown;
        }
        ConsumerRecords<byte[], byte[]> first = poll.apply(timeout);
        if (first.isEmpty() || !consumer.paused().isEmpty()) {
            return first;
        }
        Gathered gathered = new Gathered();
        gathered.add(first);
        try {
            gather(gathered);
        } catch (RuntimeException broken) {
            // What has been read by then is not read again: it is handed out first.
            due = broken;
        } finally {
            consumer.resume(consumer.paused());
        }
        return gathered.of(consumer.assignment());
    }

    /**
     * What was there at the beginning, and what one poll more brings: were each that brings something followed by another,
     * the first article of a busy minute would wait for the last.
     */
    private void gather(Gathered gathered) {
        long there = gathered.count + sum(left());
        boolean last = false;
        while (!last && gathered.count < MOST_RECORDS && gathered.bytes < MOST_BYTES) {
            Map<TopicPartition, Long> left = left();
            boolean far = sum(left) >= FAR;
            last = !far && gathered.count >= there;
            readOn(far ? gathered.leastFar(left.keySet()) : consumer.assignment());
            ConsumerRecords<byte[], byte[]> more = poll.apply(far ? PATIENCE : FOR_THE_OTHERS);
            last |= more.isEmpty();
            gathered.add(more);
        }
    }

    private static long sum(Map<TopicPartition, Long> left) {
        return left.values().stream().mapToLong(Long::longValue).sum();
    }

    private void readOn(Set<TopicPartition> next) {
        Set<TopicPartition> others = new HashSet<>(consumer.assignment());
        others.removeAll(next);
        consumer.pause(others);
        consumer.resume(next);
    }

    /** Partitions that hold more, and how many records, as far as the consumer knows without asking. */
    private Map<TopicPartition, Long> left() {
        Map<TopicPartition, Long> left = new HashMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            long records = consumer.currentLag(partition).orElse(0);
            if (records > 0) {
                left.put(partition, records);
            }
        }
        return left;
    }

    private static final class Gathered {
        private final Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> records = new HashMap<>();
        private final Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        private int count;
        private long bytes;

        void add(ConsumerRecords<byte[], byte[]> polled) {
            for (TopicPartition partition : polled.partitions()) {
                List<ConsumerRecord<byte[], byte[]>> of = polled.records(partition);
                records.computeIfAbsent(partition, none -> new ArrayList<>()).addAll(of);
                of.forEach(record -> bytes += record.serializedValueSize());
            }
            next.putAll(polled.nextOffsets());
            count += polled.count();
        }

        /** Of each number of partition the topic's that must be read on for the others to be of use. */
        Set<TopicPartition> leastFar(Set<TopicPartition> behind) {
            Map<Integer, TopicPartition> least = new HashMap<>();
            behind.forEach(partition -> least.merge(
                    partition.partition(), partition, (one, other) -> reach(one) <= reach(other) ? one : other));
            return Set.copyOf(least.values());
        }

        /** The time of the last record: all of an article have the same. */
        private long reach(TopicPartition partition) {
            List<ConsumerRecord<byte[], byte[]>> of = records.getOrDefault(partition, List.of());
            return of.isEmpty() ? Long.MIN_VALUE : of.get(of.size() - 1).timestamp();
        }

        /** Without those of partitions that have gone to another consumer in the meantime: it reads them again. */
        ConsumerRecords<byte[], byte[]> of(Set<TopicPartition> assigned) {
            records.keySet().retainAll(assigned);
            next.keySet().retainAll(assigned);
            return new ConsumerRecords<>(records, next);
        }
    }
}
