package org.onrecord.store.changelog;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives what is committed its place in the log, and forgets what is too old. The row of {@code change_log} is locked for
 * it: of several instances of the store one at a time does so, and what it numbers becomes visible all at once, behind
 * everything that has a number already.
 */
public final class ChangeNumbers {

    private static final int AT_ONCE = 1_000;

    /** How often to look for what is too old. */
    private static final Duration CLEARING = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Duration keep;
    private final Clock clock;
    private Instant cleared = Instant.EPOCH;

    /** @param keep how long a change is kept after it was numbered */
    public ChangeNumbers(JdbcClient jdbc, TransactionOperations transactions, Duration keep, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keep = keep;
        this.clock = clock;
    }

    /** @return whether there may be more to do at once */
    public boolean doSome() {
        Instant now = clock.instant();
        if (cleared.plus(CLEARING).isBefore(now)) {
            boolean more = forget(now.minus(keep)) == AT_ONCE;
            cleared = more ? cleared : now;
        }
        return hasNew() && number() == AT_ONCE;
    }

    /**
     * Numbers the oldest rows without a number.
     *
     * @return how many, from 0 to 1,000; 0 also while another instance is at it
     */
    public int number() {
        return inLog("""
                WITH new AS MATERIALIZED (
                    SELECT position, row_number() OVER (ORDER BY position) AS place
                    FROM (SELECT position FROM change_step WHERE number IS NULL ORDER BY position LIMIT ?) oldest
                ), numbered AS (
                    UPDATE change_step s
                    SET number = l.numbered + n.place, numbered_at = clock_timestamp()
                    FROM new n, change_log l
                    WHERE s.position = n.position
                    RETURNING 1
                )
                UPDATE change_log SET numbered = numbered + (SELECT count(*) FROM numbered)
                RETURNING (SELECT count(*) FROM numbered)
                """, AT_ONCE);
    }

    /**
     * Forgets the oldest rows that were numbered before a time.
     *
     * @return how many, from 0 to 1,000; 0 also while another instance is at it
     */
    public int forget(Instant before) {
        Timestamp time = Timestamp.from(before);
        for (String table : List.of("was_said", "was_attached")) {
            jdbc.sql("DELETE FROM %1$s WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1$s WHERE noted_at < ? LIMIT 10000))"
                            .formatted(table))
                    .param(time)
                    .update();
        }
        return inLog("""
                WITH old AS (
                    DELETE FROM change_step WHERE number IN (
                        SELECT number FROM change_step
                        WHERE numbered_at < ? AND number IS NOT NULL
                        ORDER BY number LIMIT ?)
                    RETURNING number
                )
                UPDATE change_log SET forgotten = greatest(forgotten, (SELECT max(number) FROM old))
                RETURNING (SELECT count(*) FROM old)
                """, time, AT_ONCE);
    }

    private boolean hasNew() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM change_step WHERE number IS NULL)")
                .query(Boolean.class)
                .single();
    }

    /** The lock is a statement of its own: what comes after it sees what the instance before has committed. */
    private int inLog(String sql, Object... parameters) {
        Integer rows = transactions.execute(status -> jdbc.sql("SELECT 1 FROM change_log FOR UPDATE SKIP LOCKED")
                .query(Integer.class)
                .optional()
                .map(locked ->
                        jdbc.sql(sql).params(parameters).query(Integer.class).single())
                .orElse(0));
        return rows == null ? 0 : rows;
    }
}
