package org.onrecord.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.onrecord.events.topic.Topic;

/** The topic of submitted articles as another client sees it. */
public final class SubmittedTopic {

    private SubmittedTopic() {}

    public static Map<String, Object> settings(String bootstrapServers) {
        return Map.of("bootstrap.servers", bootstrapServers);
    }

    /** Everything that is on the topic now, in order within each partition. */
    public static List<ConsumerRecord<byte[], byte[]>> read(String bootstrapServers) {
        List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topic.ARTICLE_SUBMITTED.wireName(), partition))
                .toList();
        try (var consumer = new KafkaConsumer<>(
                settings(bootstrapServers), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
