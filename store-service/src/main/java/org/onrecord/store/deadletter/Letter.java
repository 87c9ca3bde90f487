package org.onrecord.store.deadletter;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as it came from its topic.
 *
 * @param id what names it unless it is a further attempt of another one
 * @param origin where its record was refused
 * @param recordedAt its record's timestamp
 * @param failedAt when it was refused
 * @param articleIds the articles that its key and its value name
 * @param reason the code of the reason
 * @param detail what exactly is the matter, for people
 * @param attempt which attempt it was that failed, from 1
 * @param earlier the letter that its record was sent again from, null on the first attempt
 * @param record the record as it was refused
 */
record Letter(
        UUID id,
        Position origin,
        Instant recordedAt,
        Instant failedAt,
        SortedSet<String> articleIds,
        String reason,
        String detail,
        int attempt,
        @Nullable UUID earlier,
        Content record) {

    /**
     * What a record says.
     *
     * @param key null where it has none
     * @param value null where it has none, or where it was too large for a letter
     * @param headers without those that say why it was refused
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from Kafka to a column; never compared
    record Content(byte @Nullable [] key, byte @Nullable [] value, List<Header> headers) {

        Content {
            headers = List.copyOf(headers);
        }

        /** Bytes of key, value and headers together. */
        long bytes() {
            long bytes = length(key) + length(value);
            for (Header header : headers) {
                bytes += header.key().length() + length(header.value());
            }
            return bytes;
        }

        private static long length(byte @Nullable [] bytes) {
            return bytes == null ? 0 : bytes.length;
        }
    }
}
