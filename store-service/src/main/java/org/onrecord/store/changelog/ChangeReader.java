package org.onrecord.store.changelog;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log. */
public final class ChangeReader {

    private static final String COLUMNS =
            "number, article_id, step, from_version_id, to_version_id, changed_at, changes";

    private final JdbcClient jdbc;

    public ChangeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public LogState state() {
        return jdbc.sql("""
                        SELECT log_id, numbered, forgotten,
                               coalesce((SELECT numbered_at FROM change_step WHERE number = numbered), made_at)
                                   AS changed_at
                        FROM change_log
                        """).query(LogState::of).single();
    }

    /**
     * The next steps.
     *
     * @param after the newest number that is not wanted
     * @param limit the most steps, from 1
     */
    public List<LoggedStep> steps(long after, int limit) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM change_step WHERE number > ? ORDER BY number LIMIT ?")
                .params(after, limit)
                .query(LoggedStep::of)
                .list();
    }

    /** The steps of these numbers, as far as they are kept. */
    public List<LoggedStep> of(List<Long> numbers) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM change_step WHERE number = ANY (?) ORDER BY number")
                .param(numbers.toArray(Long[]::new))
                .query(LoggedStep::of)
                .list();
    }

    /** The place before the first change that was numbered at a time or later. */
    public ChangePlace at(Instant time) {
        LogState state = state();
        long first = jdbc.sql("SELECT min(number) FROM change_step WHERE numbered_at >= ? AND number IS NOT NULL")
                .param(Timestamp.from(time))
                .query((row, index) -> {
                    long number = row.getLong(1);
                    return row.wasNull() ? state.numbered() + 1 : number;
                })
                .single();
        return ChangePlace.behind(state.logId(), first - 1);
    }
}
