package org.onrecord.extract.replay;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.onrecord.events.topic.Topic;

/**
 * The Kafka clients of a replay.
 *
 * @param settings where Kafka is and how to speak to it, by Kafka's names; they go before those chosen here
 */
record ReplayClients(Map<String, String> settings) {

    /** One switch at a time: a second one fences the first. */
    private static final String TRANSACTIONAL_ID = "onrecord-replay";

    /** Reads what is committed only, in no group. */
    Consumer<byte[], byte[]> consumer() {
        Map<String, Object> all = new HashMap<>(Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false));
        all.putAll(settings);
        return new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Sends in transactions. */
    Producer<byte[], byte[]> producer() {
        Map<String, Object> all = new HashMap<>(Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                TRANSACTIONAL_ID,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topic.MAX_DEAD_LETTER_BYTES + (1 << 20)));
        all.putAll(settings);
        return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
