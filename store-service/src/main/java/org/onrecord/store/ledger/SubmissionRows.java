package org.onrecord.store.ledger;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the table {@code submission}. */
record SubmissionRows(JdbcClient jdbc) {

    /** Notes all of them, or none. Any may come more than once. */
    void note(List<Submission> submissions) {
        jdbc.sql("""
                        INSERT INTO submission (lane, partition, record_offset, received_at, article_id, version, publisher,
                                                held_until)
                        SELECT * FROM unnest(?::text[], ?::integer[], ?::bigint[], ?::text[]::timestamptz[], ?::text[], ?::bigint[],
                                             ?::text[], ?::text[]::timestamptz[])
                        ON CONFLICT DO NOTHING
                        """)
                .param(column(submissions, Submission::lane, String[]::new))
                .param(column(submissions, Submission::partition, Integer[]::new))
                .param(column(submissions, Submission::offset, Long[]::new))
                .param(column(submissions, submission -> submission.receivedAt().toString(), String[]::new))
                .param(column(submissions, Submission::articleId, String[]::new))
                .param(column(submissions, Submission::version, Long[]::new))
                .param(column(submissions, Submission::publisher, String[]::new))
                .param(column(
                        submissions,
                        submission -> submission.heldUntil() == null
                                ? null
                                : submission.heldUntil().toString(),
                        String[]::new))
                .update();
    }

    private static <T> @Nullable T[] column(
            List<Submission> rows, Function<Submission, @Nullable T> cell, IntFunction<@Nullable T[]> array) {
        return rows.stream().map(cell).toArray(array);
    }
}
