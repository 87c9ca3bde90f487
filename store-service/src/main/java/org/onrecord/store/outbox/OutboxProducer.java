package org.onrecord.store.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Topic;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Sends batches in Kafka transactions, each together with a note that it has been sent: the committed offset of a
 * consumer group that consumes nothing. So the note is there exactly if the batch is. Opening one ends whatever
 * transaction another of the same stream had open, and that one can send no more.
 */
final class OutboxProducer implements AutoCloseable {

    /** The beginning of the stream's names in Kafka: its transactional id and its group. */
    static final String NAME = "onrecord-store-outbox-";

    /** The note must stand in some partition; nobody reads there by it. */
    private static final TopicPartition NOTE = new TopicPartition(Topic.QUOTE_CHANGED.wireName(), 0);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Producer<byte[], byte[]> producer;
    private final ConsumerGroupMetadata group;
    private final @Nullable OffsetAndMetadata sent;

    private OutboxProducer(
            Producer<byte[], byte[]> producer, ConsumerGroupMetadata group, @Nullable OffsetAndMetadata sent) {
        this.producer = producer;
        this.group = group;
        this.sent = sent;
    }

    /**
     * Opens one, and ends what an earlier one of the stream left open.
     *
     * @param producers whose settings are taken over, but for what transactions need
     * @throws KafkaException if Kafka does not answer in time
     */
    static OutboxProducer open(
            UUID stream, ProducerFactory<byte[], byte[]> producers, ConsumerFactory<byte[], byte[]> consumers) {
        String name = NAME + stream;
        Map<String, Object> settings = new HashMap<>(producers.getConfigurationProperties());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "store-outbox");
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_CHANGE_BYTES + 64 * 1024);
        // With Kafka's defaults a transaction waits 100 ms for the one before it.
        settings.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 5);
        settings.put(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 50);
        Producer<byte[], byte[]> producer = new KafkaProducer<>(settings);
        try {
            producer.initTransactions();
            // Only now: the note of a transaction that was ending is there after that.
            try (Consumer<byte[], byte[]> consumer = consumers.createConsumer(name, "store-outbox", "")) {
                return new OutboxProducer(
                        producer,
                        consumer.groupMetadata(),
                        consumer.committed(Set.of(NOTE), PATIENCE).get(NOTE));
            }
        } catch (KafkaException away) {
            producer.close(Duration.ZERO);
            throw away;
        }
    }

    /** The note of the batch that was sent last before this was opened: its number as the offset, its token as the metadata. */
    Optional<OffsetAndMetadata> sent() {
        return Optional.ofNullable(sent);
    }

    /**
     * Sends a batch and the note of it: both are there for readers of what is committed, or neither.
     *
     * @throws KafkaException if it is not certain that they are there; use another producer then
     */
    void send(Batch batch, List<OutboxRow> rows) {
        begin(batch, rows);
        producer.commitTransaction();
    }

    /**
     * Sends without committing.
     *
     * @return what comes of each record; a commit fails if one of them does
     */
    List<Future<RecordMetadata>> begin(Batch batch, List<OutboxRow> rows) {
        producer.beginTransaction();
        List<Future<RecordMetadata>> inFlight =
                rows.stream().map(row -> producer.send(row.record())).toList();
        producer.sendOffsetsToTransaction(
                Map.of(NOTE, new OffsetAndMetadata(batch.number(), batch.token().toString())), group);
        return inFlight;
    }

    /** Leaves a transaction that is open to time, or to the next producer of the stream. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
