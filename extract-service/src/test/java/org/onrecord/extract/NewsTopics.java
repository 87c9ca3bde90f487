package org.onrecord.extract;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.topic.TopicCreation;

/** The topics as a stranger's Kafka client sees them. */
final class NewsTopics implements AutoCloseable {

    private final String bootstrapServers;
    private final KafkaProducer<byte[], byte[]> producer;

    NewsTopics(String bootstrapServers) throws InterruptedException {
        this.bootstrapServers = bootstrapServers;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicCreation(admin).createMissing(Duration.ofSeconds(60));
        }
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 16 * 1024 * 1024),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    void submit(String key, String value) throws Exception {
        submitTo(null, key, value);
    }

    void submitTo(Integer partition, String key, String value) throws Exception {
        submitTo(Lane.LIVE, partition, key, value);
    }

    void submit(Lane lane, String key, String value) throws Exception {
        submitTo(lane, null, key, value);
    }

    void submitTo(Lane lane, Integer partition, String key, String value) throws Exception {
        producer.send(new ProducerRecord<>(
                        lane.topic().wireName(), partition, bytes(key), value == null ? null : bytes(value)))
                .get();
    }

    /** Says that a consumer group has read so much of every partition of a topic. */
    void commit(String group, Topic topic, OffsetSpec upTo) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
            for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
                asked.put(new TopicPartition(topic.wireName(), partition), upTo);
            }
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            admin.listOffsets(asked)
                    .all()
                    .get()
                    .forEach((partition, found) -> offsets.put(partition, new OffsetAndMetadata(found.offset())));
            admin.alterConsumerGroupOffsets(group, offsets).all().get();
        }
    }

    /** Everything committed on a topic, from its beginning, that {@code wanted} holds for. */
    List<ConsumerRecord<byte[], byte[]>> committed(Topic topic, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        return all(topic, wanted, "read_committed");
    }

    /** The same with what was never committed. */
    List<ConsumerRecord<byte[], byte[]>> written(Topic topic, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        return all(topic, wanted, "read_uncommitted");
    }

    static Predicate<ConsumerRecord<byte[], byte[]>> of(String articleId) {
        return record -> record.key() != null && new String(record.key(), StandardCharsets.UTF_8).equals(articleId);
    }

    private List<ConsumerRecord<byte[], byte[]>> all(
            Topic topic, Predicate<ConsumerRecord<byte[], byte[]>> wanted, String isolation) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", isolation),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.wireName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (wanted.test(record)) {
                        found.add(record);
                    }
                });
            }
            return found;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
