package org.onrecord.store.audit;

import org.onrecord.access.audit.AuditEntry;
import org.onrecord.access.audit.AuditTrail;
import org.onrecord.access.audit.AuditUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Writes a row before anything is changed here: what cannot be written down is not done. */
final class TableAuditTrail implements AuditTrail {

    private static final Logger LOG = LoggerFactory.getLogger(TableAuditTrail.class);

    private final AuditRows rows;

    TableAuditTrail(AuditRows rows) {
        this.rows = rows;
    }

    @Override
    public void begin(AuditEntry entry) {
        try {
            rows.begin(entry);
        } catch (DataAccessException | TransactionException away) {
            throw new AuditUnavailableException(away);
        }
    }

    @Override
    public void end(AuditEntry entry, int status) {
        try {
            rows.end(entry, status);
        } catch (DataAccessException | TransactionException away) {
            LOG.error("How a write was answered is not in its row: {}, status {}", entry, status, away);
        }
    }
}
