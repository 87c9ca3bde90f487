package org.onrecord.events.wire;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.onrecord.events.topic.Topic;

/**
 * A refused record on its way to the dead-letter topic: key, value and headers as they came, and headers that say why
 * and from where.
 */
public final class DeadLetter {

    /** The {@linkplain Rejection#code() code} of the reason. */
    public static final String REASON = "onrecord_reason";
    /** What exactly is the matter and what to do about it, for people. */
    public static final String DETAIL = "onrecord_detail";
    /** The topic that the record came on. */
    public static final String TOPIC = "onrecord_topic";
    /** Its partition there, in decimal. */
    public static final String PARTITION = "onrecord_partition";
    /** Its offset there, in decimal. */
    public static final String OFFSET = "onrecord_offset";
    /** Its timestamp there, in milliseconds since the epoch, in decimal. */
    public static final String TIMESTAMP = "onrecord_timestamp";

    /**
     * On a record that was sent again after it had been refused, and on the dead letter that it becomes if it is refused
     * again: which attempt this is, from 2, in decimal. A record that has been tried once only has none.
     */
    public static final String ATTEMPT = "onrecord_attempt";
    /** On the same records: the id under which the store keeps the letter, 32 lower-case hexadecimal digits. */
    public static final String LETTER = "onrecord_letter";

    /** The headers that a record has only because it was refused. */
    public static final Set<String> HEADERS =
            Set.of(REASON, DETAIL, TOPIC, PARTITION, OFFSET, TIMESTAMP, ATTEMPT, LETTER);

    private DeadLetter() {}

    /** The record to send, to the dead-letter topic of the one that {@code refused} came on. */
    public static ProducerRecord<byte[], byte[]> of(
            ConsumerRecord<byte[], byte[]> refused, Rejection reason, String detail) {
        Topic origin = Topic.ofWireName(refused.topic()).orElseThrow();
        var letter = new ProducerRecord<>(
                origin.deadLetters().wireName(), null, refused.key(), refused.value(), refused.headers());
        Headers headers = letter.headers();
        put(headers, REASON, reason.code());
        put(headers, DETAIL, detail);
        put(headers, TOPIC, refused.topic());
        put(headers, PARTITION, Integer.toString(refused.partition()));
        put(headers, OFFSET, Long.toString(refused.offset()));
        put(headers, TIMESTAMP, Long.toString(refused.timestamp()));
        return letter;
    }

    /** The last value of a header, absent where there is none. */
    public static Optional<String> header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
