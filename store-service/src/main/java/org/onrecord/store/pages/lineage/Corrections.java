package org.onrecord.store.pages.lineage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what changed of articles that had been shown before: corrections and takedowns, newest first. */
record Corrections(JdbcClient jdbc) {

    /** Columns of the sort key: the number of the change in the log. */
    static final int KEY_COLUMNS = 1;

    /** A change and its place in the order. */
    record Row(Changed changed, Cursor cursor) {}

    /**
     * One page.
     *
     * @param after where the page before ended, null for the first
     * @param limit the most rows to find
     */
    List<Row> find(@Nullable Cursor after, int limit) {
        List<Object> parameters = new ArrayList<>();
        if (after != null) {
            parameters.add(number(after));
        }
        parameters.add(limit);
        return jdbc.sql("""
                        SELECT c.number, c.article_id, c.to_version_id IS NULL AS taken_down, c.changed_at,
                               v.title, v.publisher,
                               (SELECT count(*) FROM jsonb_array_elements(c.changes) e
                                WHERE e ->> 'change' = 'published') AS added,
                               (SELECT count(*) FROM jsonb_array_elements(c.changes) e
                                WHERE e ->> 'change' = 'revised' AND EXISTS (
                                    SELECT FROM jsonb_array_elements_text(e -> 'fields') f
                                    WHERE f NOT IN ('spans', 'textSha256', 'articleVersion', 'extractor')))
                                   AS revised,
                               (SELECT count(*) FROM jsonb_array_elements(c.changes) e
                                WHERE e ->> 'change' = 'retracted') AS retracted
                        FROM change_step c
                        LEFT JOIN article a ON a.article_id = c.article_id
                        LEFT JOIN article_version v ON v.version_id = a.current_version_id
                        WHERE c.from_version_id IS NOT NULL AND c.number IS NOT NULL %s
                        ORDER BY c.number DESC
                        LIMIT ?
                        """.formatted(after == null ? "" : "AND c.number < ?"))
                .params(parameters)
                .query((row, number) -> new Row(
                        new Changed(
                                row.getString("article_id"),
                                row.getString("title"),
                                row.getString("publisher"),
                                row.getBoolean("taken_down"),
                                Times.require(row, "changed_at"),
                                row.getInt("added"),
                                row.getInt("revised"),
                                row.getInt("retracted")),
                        new Cursor(List.of(row.getString("number")))))
                .list();
    }

    private static long number(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key().get(0));
        } catch (NumberFormatException notOurs) {
            throw Cursor.refused();
        }
    }
}
