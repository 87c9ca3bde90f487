package org.onrecord.ingest.audit;

import org.onrecord.access.audit.AuditEntry;
import org.onrecord.access.audit.AuditTrail;
import org.onrecord.events.audit.WriteAudited;
import org.onrecord.events.wire.EventRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.stereotype.Component;

/**
 * Tells what was asked and answered on {@code news.write.audited.v1}, from where the store takes it: this service has no
 * database. The answer does not wait for it; what Kafka does not take is written to the log, in full.
 */
@Component
final class TopicAuditTrail implements AuditTrail {

    private static final Logger LOG = LoggerFactory.getLogger(TopicAuditTrail.class);

    private final KafkaOperations<byte[], byte[]> kafka;

    TopicAuditTrail(KafkaOperations<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    /** Nothing yet: where Kafka does not take the entry at the end, it has not taken the write either. */
    @Override
    public void begin(AuditEntry entry) {}

    @Override
    public void end(AuditEntry entry, int status) {
        WriteAudited event = new WriteAudited(
                entry.id(), entry.at(), entry.caller(), entry.address(), entry.action(), entry.object(), status);
        try {
            var unused = kafka.send(EventRecords.audited(event)).whenComplete((sent, failed) -> {
                if (failed != null) {
                    notTaken(event, failed);
                }
            });
        } catch (KafkaException failed) {
            notTaken(event, failed);
        }
    }

    private static void notTaken(WriteAudited event, Throwable failed) {
        LOG.error("Kafka has not taken an entry of the audit: {}: {}", event, failed.toString());
    }
}
