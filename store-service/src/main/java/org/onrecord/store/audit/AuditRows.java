package org.onrecord.store.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.audit.AuditEntry;
import org.onrecord.events.audit.WriteAudited;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the table {@code audit}. */
record AuditRows(JdbcClient jdbc) {

    /** Columns of the sort key: the time and the id. */
    static final int KEY_COLUMNS = 2;

    /** Something is about to be changed here. */
    void begin(AuditEntry entry) {
        jdbc.sql("""
                        INSERT INTO audit (audit_id, at, service, caller, address, action, object)
                        VALUES (?::uuid, ?::timestamptz, 'store-service', ?, ?, ?, ?)
                        """)
                .param(entry.id())
                .param(entry.at().toString())
                .param(entry.caller())
                .param(entry.address())
                .param(entry.action())
                .param(entry.object())
                .update();
    }

    void end(AuditEntry entry, int status) {
        jdbc.sql("UPDATE audit SET status = ?, object = ? WHERE audit_id = ?::uuid")
                .param(status)
                .param(entry.object())
                .param(entry.id())
                .update();
    }

    /** Notes what ingest-service tells: all of it, or nothing. Any may come more than once. */
    void note(List<WriteAudited> events) {
        jdbc.sql("""
                        INSERT INTO audit (audit_id, at, service, caller, address, action, object, status)
                        SELECT id, at, 'ingest-service', caller, address, action, object, status
                        FROM unnest(?::text[]::uuid[], ?::text[]::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::smallint[])
                             AS told (id, at, caller, address, action, object, status)
                        ON CONFLICT DO NOTHING
                        """)
                .param(column(events, WriteAudited::auditId, String[]::new))
                .param(column(events, event -> event.at().toString(), String[]::new))
                .param(column(events, WriteAudited::caller, String[]::new))
                .param(column(events, WriteAudited::address, String[]::new))
                .param(column(events, WriteAudited::action, String[]::new))
                .param(column(events, WriteAudited::object, String[]::new))
                .param(column(events, WriteAudited::status, Integer[]::new))
                .update();
    }

    /**
     * Entries, newest first.
     *
     * @param before where the page before ended, null for the first
     */
    List<Row> list(AuditFilter filter, @Nullable Cursor before, int limit) {
        List<Object> parameters = new ArrayList<>();
        String conditions = filter.conditions(parameters);
        if (before != null) {
            conditions += " AND (at, audit_id) < (?::timestamptz, ?::uuid)";
            parameters.addAll(key(before));
        }
        parameters.add(limit);
        return jdbc.sql("""
                        SELECT replace(audit_id::text, '-', '') AS id, at, service, caller, address, action, object, status
                        FROM audit WHERE %s ORDER BY at DESC, audit_id DESC LIMIT ?
                        """.formatted(conditions))
                .params(parameters)
                .query(AuditRows::row)
                .list();
    }

    /** An entry and its place in the order. */
    record Row(AuditView entry, Cursor cursor) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        int status = row.getInt("status");
        boolean answered = !row.wasNull();
        AuditView entry = new AuditView(
                row.getString("id"),
                Times.require(row, "at"),
                row.getString("service"),
                row.getString("caller"),
                row.getString("address"),
                row.getString("action"),
                row.getString("object"),
                answered ? status : null);
        return new Row(entry, new Cursor(List.of(entry.at().toString(), entry.id())));
    }

    private static List<String> key(Cursor cursor) {
        String at = cursor.key().get(0);
        String id = cursor.key().get(1);
        if (!at.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z") || !id.matches("[0-9a-f]{32}")) {
            throw Cursor.refused();
        }
        return List.of(at, id);
    }

    private static <T> @Nullable T[] column(
            List<WriteAudited> rows, Function<WriteAudited, @Nullable T> cell, IntFunction<@Nullable T[]> array) {
        return rows.stream().map(cell).toArray(array);
    }
}
