package org.onrecord.extract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.onrecord.events.topic.Lane;

/** Builds records as the consumer hands them over. */
public final class SubmittedRecord {

    private static final long NOON = 1_772_625_600_000L;

    private Lane lane = Lane.LIVE;
    private byte[] key;
    private byte[] value;
    private long timestamp = NOON;
    private final RecordHeaders headers = new RecordHeaders();

    private SubmittedRecord() {}

    public static SubmittedRecord of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    public static SubmittedRecord of(byte[] value) {
        SubmittedRecord record = new SubmittedRecord();
        record.value = value;
        return record;
    }

    public static SubmittedRecord tombstone() {
        return new SubmittedRecord();
    }

    public SubmittedRecord on(Lane lane) {
        this.lane = lane;
        return this;
    }

    public SubmittedRecord key(String key) {
        return key(key.getBytes(StandardCharsets.UTF_8));
    }

    public SubmittedRecord key(byte[] key) {
        this.key = key;
        return this;
    }

    public SubmittedRecord at(long timestamp) {
        this.timestamp = timestamp;
        return this;
    }

    public SubmittedRecord header(String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public ConsumerRecord<byte[], byte[]> read() {
        return new ConsumerRecord<>(
                lane.topic().wireName(),
                3,
                41,
                timestamp,
                TimestampType.CREATE_TIME,
                key == null ? -1 : key.length,
                value == null ? -1 : value.length,
                key,
                value,
                headers,
                Optional.empty());
    }
}
