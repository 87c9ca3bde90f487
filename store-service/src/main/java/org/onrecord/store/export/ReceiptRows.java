package org.onrecord.store.export;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.onrecord.store.HexId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the table {@code export_receipt}. */
record ReceiptRows(JdbcClient jdbc) {

    /** Keeps one, and forgets those that are older than {@code keep}. */
    void add(ExportReceipt receipt, Duration keep) {
        jdbc.sql("DELETE FROM export_receipt WHERE finished_at < ?")
                .param(Timestamp.from(receipt.finishedAt().minus(keep)))
                .update();
        jdbc.sql("""
                        INSERT INTO export_receipt (export_id, format, rows, bytes, sha256, started_at, finished_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        HexId.uuid(receipt.exportId()),
                        receipt.format(),
                        receipt.rows(),
                        receipt.bytes(),
                        receipt.sha256(),
                        Timestamp.from(receipt.startedAt()),
                        Timestamp.from(receipt.finishedAt()))
                .update();
    }

    Optional<ExportReceipt> byId(UUID id) {
        return jdbc.sql("SELECT * FROM export_receipt WHERE export_id = ?")
                .param(id)
                .query(ExportReceipt::of)
                .optional();
    }
}
