package org.onrecord.benchmarks.chaos.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.onrecord.benchmarks.chaos.stack.ChaosException;
import org.onrecord.events.topic.Topic;

/** All that a {@code read_committed} consumer finds on the topics. */
public final class TopicContent {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<Topic, List<ConsumerRecord<byte[], byte[]>>> records = new EnumMap<>(Topic.class);

    private TopicContent() {}

    /** @throws ChaosException if the ends of the topics are not reached in time, for instance behind an open transaction */
    public static TopicContent read(String bootstrapServers) {
        TopicContent content = new TopicContent();
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            for (Topic topic : Topic.values()) {
                content.records.put(topic, all(consumer, topic));
            }
        }
        return content;
    }

    /** The records of a topic, by partition and offset. */
    public List<ConsumerRecord<byte[], byte[]>> of(Topic topic) {
        return records.getOrDefault(topic, List.of());
    }

    /** Takedowns that stand on the backfill lane alone: those that were cut off before they came to the other. */
    public List<ConsumerRecord<byte[], byte[]>> takedownsOfBackfillAlone() {
        Set<String> known = new HashSet<>();
        of(Topic.ARTICLE_SUBMITTED).stream()
                .filter(record -> record.value() == null)
                .forEach(record -> known.add(takedown(record)));
        return of(Topic.ARTICLE_BACKFILL).stream()
                .filter(record -> record.value() == null && known.add(takedown(record)))
                .toList();
    }

    private static String takedown(ConsumerRecord<byte[], byte[]> record) {
        return record.timestamp() + " " + new String(record.key(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<byte[], byte[]>> all(KafkaConsumer<byte[], byte[]> consumer, Topic topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic.wireName()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!consumer.endOffsets(partitions).entrySet().stream()
                .allMatch(last -> consumer.position(last.getKey()) >= last.getValue())) {
            if (System.nanoTime() >= end) {
                throw new ChaosException("the end of " + topic.wireName() + " is not reached");
            }
            consumer.poll(POLL).forEach(found::add);
        }
        found.sort(Comparator.comparingInt((ConsumerRecord<byte[], byte[]> record) -> record.partition())
                .thenComparingLong(ConsumerRecord::offset));
        return found;
    }
}
