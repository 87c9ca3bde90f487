package org.onrecord.extract;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.onrecord.events.topic.Topic;

/** A producer that is killed in the middle of a transaction: it is not heard of again. */
final class LeftOpen implements AutoCloseable {

    private final String bootstrapServers;
    private final KafkaProducer<byte[], byte[]> producer;

    LeftOpen(String bootstrapServers, String transactionalId) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "transactional.id", transactionalId,
                        "transaction.timeout.ms", 600_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
    }

    /** Writes a record and all partitions' offsets of submitted articles, and commits neither. */
    void write(Topic topic, String key, String group) throws ExecutionException, InterruptedException {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(topic.wireName(), key.getBytes(StandardCharsets.UTF_8), new byte[0]))
                .get();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            offsets.put(new TopicPartition(Topic.ARTICLE_SUBMITTED.wireName(), partition), new OffsetAndMetadata(0));
        }
        producer.sendOffsetsToTransaction(offsets, nobody(group));
    }

    private ConsumerGroupMetadata nobody(String group) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "group.id", group),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            return consumer.groupMetadata();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
