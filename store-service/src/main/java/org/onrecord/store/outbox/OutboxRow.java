package org.onrecord.store.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.page.Times;
import tools.jackson.databind.JsonNode;

/**
 * A record on its way.
 *
 * @param position its place in the order
 */
record OutboxRow(long position, ProducerRecord<byte[], byte[]> record) {

    static OutboxRow of(ResultSet row, int number) throws SQLException {
        JsonNode headers = EventJson.mapper().readTree(row.getString("headers"));
        List<Header> ofRecord = headers.properties().stream()
                .<Header>map(header -> new RecordHeader(
                        header.getKey(), header.getValue().stringValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        Instant at = Times.require(row, "at");
        return new OutboxRow(
                row.getLong("position"),
                new ProducerRecord<>(
                        row.getString("topic"),
                        null,
                        at.toEpochMilli(),
                        row.getBytes("key"),
                        row.getBytes("value"),
                        ofRecord));
    }
}
