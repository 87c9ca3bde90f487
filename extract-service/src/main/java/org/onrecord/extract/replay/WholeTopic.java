package org.onrecord.extract.replay;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** A topic from its first record to the one that was the last when reading began. Nobody else's place in it moves. */
final class WholeTopic {

    private static final Duration POLL = Duration.ofSeconds(1);

    /** What is done with each record. */
    interface Use {

        void of(ConsumerRecord<byte[], byte[]> record) throws IOException;
    }

    private final Consumer<byte[], byte[]> consumer;
    private final String topic;

    /** @param consumer belongs to no group, and reads what is committed only */
    WholeTopic(Consumer<byte[], byte[]> consumer, String topic) {
        this.consumer = consumer;
        this.topic = topic;
    }

    /**
     * Reads it once; may be called again.
     *
     * @throws KafkaException if the topic is not there, or the broker is away for longer than the consumer waits
     * @throws IOException if {@code use} throws it
     */
    void forEach(Use use) throws IOException {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("there is no topic " + topic);
        }
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.seekToBeginning(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                use.of(record);
            }
        }
    }
}
