package org.onrecord.store.changelog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteChanged;
import org.onrecord.events.wire.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes down what is told of quotes, in the transaction in which it becomes so. Of one article the steps stand in their
 * order as long as two transactions that add some exclude each other by a lock that they hold until their end.
 */
public final class ChangeLog {

    private final JdbcClient jdbc;

    public ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The changes of one article in one transaction, of one step or of several.
     *
     * @param events in order, at least one
     * @param fromVersion the row of the version that was shown
     * @param toVersion the row of the version that is shown
     */
    public record Entry(
            List<QuoteChanged> events,
            @Nullable Long fromVersion,
            @Nullable Long toVersion) {}

    /** Adds entries, in order; to be called within a transaction. */
    public void add(List<Entry> entries) {
        List<Row> rows = new ArrayList<>();
        entries.forEach(entry -> rows.addAll(steps(entry)));
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO change_step (article_id, step, from_version_id, to_version_id, changed_at, changes)
                        SELECT article_id, step, from_version_id, to_version_id, changed_at, changes
                        FROM unnest(?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[]::timestamptz[],
                                    ?::text[]::jsonb[])
                             WITH ORDINALITY AS r (article_id, step, from_version_id, to_version_id, changed_at,
                                                   changes, place)
                        ORDER BY place
                        """)
                .param(rows.stream().map(row -> row.first().articleId().value()).toArray(String[]::new))
                .param(rows.stream().map(row -> row.first().step()).toArray(Long[]::new))
                .param(rows.stream().map(Row::fromVersion).toArray(Long[]::new))
                .param(rows.stream().map(Row::toVersion).toArray(Long[]::new))
                .param(rows.stream()
                        .map(row -> row.first().changedAt().toString())
                        .toArray(String[]::new))
                .param(rows.stream().map(Row::json).toArray(String[]::new))
                .update();
    }

    /** One row for each step: a takedown and what is shown since are two. */
    private static List<Row> steps(Entry entry) {
        List<Row> rows = new ArrayList<>();
        List<QuoteChanged> step = new ArrayList<>();
        for (QuoteChanged event : entry.events()) {
            step.add(event);
            if (event.remaining() == 0) {
                QuoteChanged first = step.get(0);
                rows.add(new Row(
                        first,
                        first.from() == null ? null : entry.fromVersion(),
                        first.to() == null ? null : entry.toVersion(),
                        EventJson.mapper()
                                .writeValueAsString(
                                        step.stream().map(LoggedChange::of).toList())));
                step.clear();
            }
        }
        return rows;
    }

    private record Row(
            QuoteChanged first,
            @Nullable Long fromVersion,
            @Nullable Long toVersion,
            String json) {}
}
