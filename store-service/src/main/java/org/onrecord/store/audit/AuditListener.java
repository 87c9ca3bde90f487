package org.onrecord.store.audit;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.onrecord.events.audit.WriteAudited;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.Rejection;
import org.onrecord.events.wire.UnreadableException;
import org.onrecord.store.fact.RefusedException;
import org.onrecord.store.intake.DeadLetters;
import org.onrecord.store.intake.Refused;
import org.springframework.kafka.listener.BatchMessageListener;

/** Notes what ingest-service was asked to change. At least once, and idempotent: an entry is one row, named by its id. */
final class AuditListener implements BatchMessageListener<byte[], byte[]> {

    private final AuditRows rows;
    private final DeadLetters deadLetters;

    AuditListener(AuditRows rows, DeadLetters deadLetters) {
        this.rows = rows;
        this.deadLetters = deadLetters;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        List<WriteAudited> events = new ArrayList<>(records.size());
        List<Refused> refused = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                events.add(read(record));
            } catch (RefusedException unreadable) {
                refused.add(new Refused(record, unreadable.reason(), unreadable.detail()));
            }
        }
        if (!events.isEmpty()) {
            rows.note(events);
        }
        deadLetters.send(refused);
    }

    private static WriteAudited read(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            throw new RefusedException(
                    Rejection.NOT_AN_OBJECT, "the record has no value; an entry is never taken back");
        }
        try {
            return EventJson.read(record.value(), WriteAudited.class);
        } catch (UnreadableException unreadable) {
            throw new RefusedException(Rejection.of(unreadable), String.valueOf(unreadable.getMessage()));
        }
    }
}
