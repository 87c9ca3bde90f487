package org.onrecord.store.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.onrecord.events.wire.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes records for Kafka within the transaction that they tell of: either both are there, or neither.
 *
 * <p>Records of one key are sent in the order in which they were added, as long as two transactions that add some of
 * one key exclude each other by a lock that they hold until their end: only then does the order of the positions say
 * which was first.
 */
public final class Outbox {

    private final JdbcClient jdbc;

    public Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds records, in order; to be called within a transaction.
     *
     * @param records with keys and timestamps, and headers of text
     */
    public void add(List<ProducerRecord<byte[], byte[]>> records) {
        jdbc.sql("""
                        INSERT INTO outbox (topic, at, key, value, headers)
                        SELECT topic, at, key, value, headers
                        FROM unnest(?::text[], ?::text[]::timestamptz[], ?::bytea[], ?::bytea[], ?::text[]::jsonb[])
                             WITH ORDINALITY AS r (topic, at, key, value, headers, place)
                        ORDER BY place
                        """)
                .param(column(records, ProducerRecord::topic, String[]::new))
                .param(column(
                        records,
                        record -> Instant.ofEpochMilli(record.timestamp()).toString(),
                        String[]::new))
                .param(column(records, ProducerRecord::key, byte[][]::new))
                .param(column(records, ProducerRecord::value, byte[][]::new))
                .param(column(records, Outbox::headers, String[]::new))
                .update();
    }

    private static String headers(ProducerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return EventJson.mapper().writeValueAsString(headers);
    }

    private static <T> T[] column(
            List<ProducerRecord<byte[], byte[]>> records,
            Function<ProducerRecord<byte[], byte[]>, T> cell,
            IntFunction<T[]> array) {
        return records.stream().map(cell).toArray(array);
    }
}
