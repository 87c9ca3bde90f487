package org.onrecord.ingest;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onrecord.access.audit.AuditEntry;
import org.onrecord.access.audit.AuditTrail;

/** Keeps what is audited, so that a test finds on Kafka's mock what it submitted and no more. */
public final class RecordedAudit implements AuditTrail {

    /** An entry, and how its request was answered. */
    public record Ended(AuditEntry entry, int status) {}

    private final List<Ended> ended = new CopyOnWriteArrayList<>();

    @Override
    public void begin(AuditEntry entry) {}

    @Override
    public void end(AuditEntry entry, int status) {
        ended.add(new Ended(entry, status));
    }

    /** In the order in which they were answered. */
    public List<Ended> ended() {
        return List.copyOf(ended);
    }
}
