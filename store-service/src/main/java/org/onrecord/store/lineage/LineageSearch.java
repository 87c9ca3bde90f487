package org.onrecord.store.lineage;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Finds the versions of an article, shown or not. */
final class LineageSearch {

    /** Columns of the sort key: number, time, extractor's version, its model. */
    static final int KEY_COLUMNS = 4;

    private static final String KEY = "(version, received_at, extractor_version, extractor_model)";

    private final JdbcClient jdbc;
    private final TransactionOperations snapshot;

    /** @param snapshot transactions in which all queries see the same rows */
    LineageSearch(JdbcClient jdbc, TransactionOperations snapshot) {
        this.jdbc = jdbc;
        this.snapshot = snapshot;
    }

    /** Asks several questions of which the answers fit together: no correction comes between them. */
    <T> T inOneSnapshot(Supplier<T> questions) {
        return Objects.requireNonNull(snapshot.execute(status -> questions.get()));
    }

    /**
     * One page of an article's versions, the highest first.
     *
     * @param after where the page before ended, null for the first
     * @param limit the most rows to find
     */
    List<VersionRow> page(String articleId, @Nullable Cursor after, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(articleId));
        if (after != null) {
            parameters.addAll(sortKey(after));
        }
        parameters.add(limit);
        return jdbc.sql("""
                        SELECT %s FROM article_version
                        WHERE article_id = ? %s
                        ORDER BY version DESC, received_at DESC, extractor_version DESC, extractor_model DESC
                        LIMIT ?
                        """.formatted(VersionRow.COLUMNS, after == null ? "" : "AND " + KEY + " < (?, ?, ?, ?)"))
                .params(parameters)
                .query(VersionRow::of)
                .list();
    }

    /** All versions of an article, the newest first by the rule that decides which is shown. */
    List<VersionRow> newestFirst(String articleId) {
        return jdbc.sql("SELECT " + VersionRow.COLUMNS + " FROM article_version WHERE article_id = ?"
                        + " ORDER BY version DESC, received_at DESC, event_offset DESC NULLS LAST")
                .param(articleId)
                .query(VersionRow::of)
                .list();
    }

    List<TakedownView> takedowns(String articleId) {
        return jdbc.sql("""
                        SELECT requested_at, recorded_at FROM retraction
                        WHERE article_id = ? ORDER BY requested_at DESC
                        """)
                .param(articleId)
                .query((row, number) ->
                        new TakedownView(Times.require(row, "requested_at"), Times.require(row, "recorded_at")))
                .list();
    }

    private static List<Object> sortKey(Cursor cursor) {
        List<String> key = cursor.key();
        try {
            return List.of(Long.parseLong(key.get(0)), OffsetDateTime.parse(key.get(1)), key.get(2), key.get(3));
        } catch (DateTimeParseException | NumberFormatException notOurs) {
            throw Cursor.refused();
        }
    }
}
