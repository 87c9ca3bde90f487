package org.onrecord.store.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Times;

/**
 * What a whole export holds. There is none of one that broke off.
 *
 * @param exportId the header Onrecord-Export of the answer
 * @param format as asked for
 * @param rows quotes
 * @param bytes of the answer
 * @param sha256 of the answer's bytes: 64 hexadecimal digits
 * @param startedAt of this moment all quotes are as they were
 * @param finishedAt when the last had been written
 */
record ExportReceipt(
        String exportId, String format, long rows, long bytes, String sha256, Instant startedAt, Instant finishedAt) {

    static ExportReceipt of(ResultSet row, int number) throws SQLException {
        return new ExportReceipt(
                HexId.digits(row.getObject("export_id", UUID.class)),
                row.getString("format"),
                row.getLong("rows"),
                row.getLong("bytes"),
                row.getString("sha256"),
                Times.require(row, "started_at"),
                Times.require(row, "finished_at"));
    }
}
