package org.onrecord.extract.outcome;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** How large a record is on the wire. */
final class RecordSize {

    /**
     * More than a batch of one record takes beside key, value and headers: 61 bytes of batch header and at most 36 of
     * record header (<a href="https://kafka.apache.org/documentation/#recordbatch">record batch format</a>).
     */
    private static final int AROUND = 128;

    private static final int AROUND_HEADER = 10;

    private RecordSize() {}

    /** @return an upper bound, in bytes, before compression */
    static long of(ProducerRecord<byte[], byte[]> record) {
        long size = AROUND + length(record.key()) + length(record.value());
        for (Header header : record.headers()) {
            size += AROUND_HEADER + header.key().getBytes(StandardCharsets.UTF_8).length + length(header.value());
        }
        return size;
    }

    private static long length(byte @org.jspecify.annotations.Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
