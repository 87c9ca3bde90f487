package org.onrecord.store.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Topic;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;

/**
 * A row of the table of letters, without its record.
 *
 * @param id what names it
 * @param view the letter
 */
record LetterRow(UUID id, LetterView view) {

    /** What a query selects of {@code d}, the letter. */
    static final String COLUMNS = """
            d.letter_id, d.state, d.topic, d.partition, d.record_offset, d.recorded_at, d.article_ids, d.reason, d.detail,
            d.attempts, d.first_failed_at, d.last_failed_at, d.redriven_at, d.bytes, d.value IS NOT NULL AS has_value,
            EXISTS (SELECT 1 FROM article_version v
                    WHERE v.article_id = ANY (d.article_ids) AND v.received_at > d.recorded_at) AS is_older
            """;

    static LetterRow of(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("letter_id", UUID.class);
        LetterState state = LetterState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        Instant firstFailedAt = Times.require(row, "first_failed_at");
        return new LetterRow(
                id,
                new LetterView(
                        HexId.digits(id),
                        state,
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("record_offset"),
                        Times.require(row, "recorded_at"),
                        List.of((String[]) row.getArray("article_ids").getArray()),
                        row.getString("reason"),
                        row.getString("detail"),
                        row.getInt("attempts"),
                        firstFailedAt,
                        Times.require(row, "last_failed_at"),
                        Times.get(row, "redriven_at"),
                        row.getLong("bytes"),
                        state == LetterState.OPEN ? obstacle(row) : null));
    }

    /** Its place in the order of letters. */
    Cursor cursor() {
        return new Cursor(List.of(view.firstFailedAt().toString(), id.toString()));
    }

    private static @Nullable Obstacle obstacle(ResultSet row) throws SQLException {
        if (Topic.ofWireName(row.getString("topic"))
                .filter(topic -> !topic.wireName().endsWith("-dlt"))
                .isEmpty()) {
            return Obstacle.NO_TOPIC;
        }
        if (!row.getBoolean("has_value")) {
            return Obstacle.NO_VALUE;
        }
        return row.getBoolean("is_older") ? Obstacle.NEWER_VERSION : null;
    }
}
