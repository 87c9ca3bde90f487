package org.onrecord.extract.outcome;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.events.wire.Rejection;

/** Dead letters that Kafka takes for certain: one that it refused would hold up the partition. */
final class DeadLetters {

    private DeadLetters() {}

    /**
     * The record as it came, with its reason. Only a record that compression squeezed under the topic's limit and that
     * is larger than the limit without it leaves key, value and headers behind; the letter says where they are.
     */
    static ProducerRecord<byte[], byte[]> of(
            ConsumerRecord<byte[], byte[]> submitted, Rejection reason, String detail) {
        ProducerRecord<byte[], byte[]> letter = DeadLetter.of(submitted, reason, detail);
        long size = RecordSize.of(letter);
        return size <= Topic.MAX_DEAD_LETTER_BYTES
                ? letter
                : DeadLetter.of(
                        withoutContent(submitted),
                        reason,
                        detail + "; left out of this letter because of its size, " + size + " bytes");
    }

    private static ConsumerRecord<byte[], byte[]> withoutContent(ConsumerRecord<byte[], byte[]> submitted) {
        byte[] nothing = null;
        return new ConsumerRecord<>(
                submitted.topic(),
                submitted.partition(),
                submitted.offset(),
                submitted.timestamp(),
                submitted.timestampType(),
                0,
                0,
                nothing,
                nothing,
                new org.apache.kafka.common.header.internals.RecordHeaders(),
                java.util.Optional.empty());
    }
}
