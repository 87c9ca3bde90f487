package org.onrecord.extract.held;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** The word that a record is no longer held: a tombstone that names the record's offset. That of a takedown names none. */
final class Released {

    private static final String OFFSET = "onrecord_released";

    private Released() {}

    static ProducerRecord<byte[], byte[]> word(ConsumerRecord<byte[], byte[]> held) {
        byte[] nothing = null;
        var word = new ProducerRecord<>(held.topic(), held.partition(), held.timestamp(), held.key(), nothing);
        word.headers().add(OFFSET, Long.toString(held.offset()).getBytes(StandardCharsets.US_ASCII));
        return word;
    }

    /** @return the offset of the record that was let go of, absent where this is a takedown */
    static Optional<Long> offset(ConsumerRecord<byte[], byte[]> word) {
        Header offset = word.headers().lastHeader(OFFSET);
        return offset == null
                ? Optional.empty()
                : Optional.of(Long.parseLong(new String(offset.value(), StandardCharsets.US_ASCII)));
    }
}
