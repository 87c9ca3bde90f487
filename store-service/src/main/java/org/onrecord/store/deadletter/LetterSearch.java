package org.onrecord.store.deadletter;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds dead letters. */
final class LetterSearch {

    /** Columns of the sort key: time and letter. */
    static final int KEY_COLUMNS = 2;

    private final JdbcClient jdbc;

    LetterSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page, the newest failure first.
     *
     * @param after where the page before ended, null for the first
     * @param limit the most rows to find
     */
    List<LetterRow> find(LetterFilter filter, @Nullable Cursor after, int limit) {
        List<Object> parameters = new ArrayList<>();
        String conditions = filter.conditions(parameters);
        if (after != null) {
            conditions += " AND (d.first_failed_at, d.letter_id) < (?, ?)";
            parameters.addAll(sortKey(after));
        }
        parameters.add(limit);
        return jdbc.sql("SELECT " + LetterRow.COLUMNS + " FROM dead_letter d WHERE " + conditions
                        + " ORDER BY d.first_failed_at DESC, d.letter_id DESC LIMIT ?")
                .params(parameters)
                .query(LetterRow::of)
                .list();
    }

    /** Letters whose records can be sent again, in the order in which those were first sent. */
    List<LetterRow> redrivable(LetterFilter filter, int limit) {
        List<Object> parameters = new ArrayList<>();
        String conditions = filter.open().conditions(parameters);
        parameters.add(limit);
        return jdbc
                .sql("SELECT * FROM (SELECT " + LetterRow.COLUMNS + " FROM dead_letter d WHERE " + conditions
                        + ") d WHERE has_value AND NOT is_older AND topic NOT LIKE '%-dlt'"
                        + " ORDER BY recorded_at, letter_id LIMIT ?")
                .params(parameters)
                .query(LetterRow::of)
                .list()
                .stream()
                .filter(row -> row.view().obstacle() == null)
                .toList();
    }

    Optional<LetterRow> byId(UUID letterId) {
        return jdbc.sql("SELECT " + LetterRow.COLUMNS + " FROM dead_letter d WHERE d.letter_id = ?")
                .param(letterId)
                .query(LetterRow::of)
                .optional();
    }

    /** What a letter's record says; all of it is absent after a takedown. */
    Letter.Content content(UUID letterId) {
        return jdbc.sql("SELECT key, value, headers FROM dead_letter WHERE letter_id = ?")
                .param(letterId)
                .query((row, number) -> {
                    byte[] headers = row.getBytes("headers");
                    return new Letter.Content(
                            row.getBytes("key"),
                            row.getBytes("value"),
                            headers == null ? List.of() : HeaderJson.read(headers));
                })
                .single();
    }

    /**
     * How many letters are open.
     *
     * @param most more than these are not counted
     */
    int open(int most) {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM dead_letter WHERE state = 'open' LIMIT ?) o")
                .param(most)
                .query(Integer.class)
                .single();
    }

    private static List<Object> sortKey(Cursor cursor) {
        try {
            return List.of(
                    OffsetDateTime.parse(cursor.key().get(0)),
                    UUID.fromString(cursor.key().get(1)));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw Cursor.refused();
        }
    }
}
