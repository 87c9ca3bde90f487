package org.onrecord.store.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.SubmissionId;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what became of one submission: what the ledger counts, for one row. */
final class SubmissionSearch {

    private static final String OUTCOME = """
            WITH lanes (lane, topic) AS (
                %s
            ), noted AS (
                -- Offsets start again when a topic is made anew: the newest record there is meant.
                SELECT * FROM submission
                WHERE (lane, partition, record_offset) = (?, ?, ?)
                ORDER BY received_at DESC
                LIMIT 1
            ), received AS (
                SELECT s.*, EXISTS (
                    SELECT 1 FROM submission x
                    WHERE (x.article_id, x.version, x.received_at) = (s.article_id, s.version, s.received_at)
                      AND (x.lane > s.lane
                           OR (x.lane = s.lane
                               AND (x.partition, x.record_offset) < (s.partition, s.record_offset)))) AS again
                FROM noted s
            ), decided AS (
            %s
            )
            SELECT d.*, n.held_until FROM decided d, noted n
            """.formatted(Decision.LANES, Decision.OF_RECEIVED);

    private final JdbcClient jdbc;
    private final Clock clock;

    SubmissionSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return absent where none is noted */
    Optional<SubmissionView> of(SubmissionId submission) {
        return jdbc.sql(OUTCOME)
                .params(submission.lane().code(), submission.partition(), submission.offset())
                .query((row, number) -> view(submission, row))
                .optional();
    }

    private SubmissionView view(SubmissionId submission, ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        @Nullable Instant heldUntil = Times.get(row, "held_until");
        boolean held = outcome.equals("pending") && heldUntil != null && heldUntil.isAfter(clock.instant());
        boolean rejected = outcome.equals("rejected");
        UUID letter = row.getObject("letter_id", UUID.class);
        return new SubmissionView(
                submission,
                submission.lane().code(),
                held ? "held" : outcome,
                rejected ? row.getString("reason") : null,
                rejected && letter != null ? HexId.digits(letter) : null,
                row.getString("article_id"),
                row.getObject("version", Long.class),
                Times.get(row, "received_at"),
                heldUntil);
    }

    /** Whether the store has read on beyond it: then it would be noted if it were a submission. */
    boolean isPassed(SubmissionId submission) {
        return jdbc.sql(
                        "SELECT coalesce(max(record_offset) > ?, false) FROM submission WHERE (lane, partition) = (?, ?)")
                .params(submission.offset(), submission.lane().code(), submission.partition())
                .query(Boolean.class)
                .single();
    }
}
