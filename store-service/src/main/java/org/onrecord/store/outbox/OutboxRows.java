package org.onrecord.store.outbox;

import java.sql.Connection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Reads and writes the tables {@code outbox} and {@code outbox_stream} on one connection, which is the only one that
 * does as long as it holds the {@linkplain #lock lock}.
 */
final class OutboxRows {

    /** Of all advisory locks of the store's databases that of the outbox: "outbox" in ASCII. */
    private static final long LOCK = 0x6f7574626f78L;

    private final JdbcClient jdbc;

    /** @param connection not closed here; in the mode in which each statement is a transaction */
    OutboxRows(Connection connection) {
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** Whether this connection has the outbox to itself from now on, until it {@linkplain #unlock unlocks} or ends. */
    boolean lock() {
        return jdbc.sql("SELECT pg_try_advisory_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    void unlock() {
        jdbc.sql("SELECT pg_advisory_unlock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    /** The newest batch. */
    Batch batch() {
        return jdbc.sql("SELECT stream_id, batch, token, positions FROM outbox_stream")
                .query(Batch::of)
                .single();
    }

    /**
     * Puts the oldest records into a new batch: as many as there are, but not more than 2,000, nor more than 16 MiB
     * unless it is one alone. From here on the batch stays what it is, also when a record with a lower position is
     * committed.
     *
     * @return the batch; empty where there is nothing to send, and then it is no new one
     */
    Batch choose() {
        return jdbc.sql("""
                        WITH chosen AS MATERIALIZED (
                            SELECT array_agg(position ORDER BY position) AS positions
                            FROM (SELECT position, row_number() OVER (ORDER BY position) AS place,
                                         sum(size) OVER (ORDER BY position) AS bytes
                                  FROM (SELECT position, coalesce(octet_length(value), 0) AS size
                                        FROM outbox ORDER BY position LIMIT 2000) oldest) o
                            WHERE place = 1 OR bytes <= 16777216
                        )
                        UPDATE outbox_stream s
                        SET batch = batch + 1, token = gen_random_uuid(), positions = c.positions
                        FROM chosen c
                        WHERE c.positions IS NOT NULL
                        RETURNING s.stream_id, s.batch, s.token, s.positions
                        """).query(Batch::of).optional().orElseGet(this::batch);
    }

    /** The records of a batch, in order. */
    List<OutboxRow> records(Batch batch) {
        return jdbc.sql("SELECT position, topic, at, key, value, headers FROM outbox WHERE position = ANY (?)"
                        + " ORDER BY position")
                .param(batch.positions().toArray(Long[]::new))
                .query(OutboxRow::of)
                .list();
    }

    /** Removes what has been sent. */
    void remove(Batch batch) {
        jdbc.sql("""
                        WITH sent AS (DELETE FROM outbox WHERE position = ANY (?))
                        UPDATE outbox_stream SET positions = '{}'
                        """).param(batch.positions().toArray(Long[]::new)).update();
    }

    /** Makes this outbox another one in Kafka's eyes. */
    void rename() {
        jdbc.sql("UPDATE outbox_stream SET stream_id = gen_random_uuid()").update();
    }
}
