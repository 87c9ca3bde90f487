package org.onrecord.store.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
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
     * Adds a record; to be called within a transaction.
     *
     * @param record with key and timestamp, and headers of text
     */
    public void add(ProducerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        jdbc.sql("INSERT INTO outbox (topic, at, key, value, headers) VALUES (?, ?, ?, ?, ?::jsonb)")
                .param(record.topic())
                .param(Instant.ofEpochMilli(record.timestamp()).atOffset(ZoneOffset.UTC))
                .param(record.key())
                .param(record.value())
                .param(EventJson.mapper().writeValueAsString(headers))
                .update();
    }
}
