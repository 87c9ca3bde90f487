package org.onrecord.benchmarks.malformed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Puts records on topics, as a client does that checks nothing. */
final class TopicSender implements AutoCloseable {

    private static final int LARGEST = 16 * 1024 * 1024;

    private final KafkaProducer<byte[], byte[]> producer;
    private final List<Waiting> waiting = new ArrayList<>();
    private int refused;

    private record Waiting(Sample.Message sample, Future<RecordMetadata> answer) {}

    TopicSender(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        LARGEST),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** @param partition where to, or null for where its key belongs */
    void send(Sample.Message sample, @Nullable Integer partition) {
        var record = new ProducerRecord<>(
                sample.topic().wireName(), partition, sample.timestamp(), sample.key(), sample.value());
        sample.headers().forEach((name, value) -> record.headers().add(name, value));
        if (sample.key() == null) {
            // A compacted topic refuses it, and with it all that stands in its batch.
            producer.flush();
        }
        waiting.add(new Waiting(sample, producer.send(record)));
        if (sample.key() == null) {
            producer.flush();
        }
    }

    /**
     * Waits for the broker's answers; what it refused, as too large or without a key, is
     * {@linkplain #refused counted}.
     */
    List<Sent> await() throws InterruptedException {
        List<Sent> sent = new ArrayList<>();
        for (Waiting one : waiting) {
            try {
                RecordMetadata at = one.answer().get();
                sent.add(new Sent(one.sample(), at.partition(), at.offset()));
            } catch (ExecutionException none) {
                refused++;
            }
        }
        waiting.clear();
        return sent;
    }

    int refused() {
        return refused;
    }

    @Override
    public void close() {
        producer.close();
    }
}
