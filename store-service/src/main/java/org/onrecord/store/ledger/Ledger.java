package org.onrecord.store.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts what became of what was submitted. Received is what came on the topics of the two lanes; besides, so that
 * nothing is missing that came before the store kept note of them, or that compaction took from them, every article
 * version and every refused article that no note is of.
 */
final class Ledger {

    private static final String OUTCOMES = """
            WITH days AS (
                SELECT ?::timestamptz AS start, ?::timestamptz AS finish
            ), lanes (lane, topic) AS (
                %s
            ), noted AS (
                SELECT s.*, row_number() OVER (PARTITION BY article_id, version, received_at
                                               ORDER BY lane DESC, partition, record_offset) > 1
                                AND article_id IS NOT NULL AND version IS NOT NULL AS again
                FROM submission s, days
                WHERE received_at >= start AND received_at < finish
            ), received AS (
                SELECT publisher, received_at, article_id, version, lane, partition, record_offset, again FROM noted
                UNION ALL
                SELECT max(v.publisher), v.received_at, v.article_id, v.version, NULL, NULL, NULL, false
                FROM article_version v, days
                WHERE v.received_at >= start AND v.received_at < finish
                  AND NOT EXISTS (SELECT 1 FROM submission s
                                  WHERE s.article_id = v.article_id AND s.received_at = v.received_at
                                    AND coalesce(s.version, v.version) = v.version)
                GROUP BY v.article_id, v.version, v.received_at
                UNION ALL
                SELECT NULL, d.recorded_at, NULL, NULL, l.lane, d.partition, d.record_offset, false
                FROM dead_letter d JOIN lanes l USING (topic), days
                WHERE d.recorded_at >= start AND d.recorded_at < finish
                  AND NOT EXISTS (SELECT 1 FROM submission s
                                  WHERE (s.lane, s.partition, s.record_offset, s.received_at)
                                        = (l.lane, d.partition, d.record_offset, d.recorded_at))
                  AND NOT EXISTS (SELECT 1 FROM article_version v
                                  WHERE v.article_id = ANY (d.article_ids) AND v.received_at = d.recorded_at)
            ), decided AS (
            %s
            )
            SELECT day, source, lane, outcome, CASE WHEN outcome = 'rejected' THEN reason END AS reason, count(*) AS articles
            FROM decided
            WHERE (?::text IS NULL OR source = ?) AND (?::text IS NULL OR lane = ?)
            GROUP BY 1, 2, 3, 4, 5
            ORDER BY day, source COLLATE "C", lane DESC
            """.formatted(Decision.LANES, Decision.OF_RECEIVED);

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The day it is, in UTC. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /**
     * Counts some days.
     *
     * @param from the first day, in UTC
     * @param to the last day
     * @param source only this one, null for all
     * @param lane only this one, null for all
     */
    LedgerView of(LocalDate from, LocalDate to, @Nullable String source, @Nullable String lane) {
        Map<List<Object>, Counts> counts = new LinkedHashMap<>();
        Counts all = new Counts();
        jdbc.sql(OUTCOMES)
                .param(from.atStartOfDay().atOffset(ZoneOffset.UTC))
                .param(to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param(source)
                .param(source)
                .param(lane)
                .param(lane)
                .query(row -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    String of = row.getString("source");
                    String by = row.getString("lane");
                    String outcome = row.getString("outcome");
                    String reason = row.getString("reason");
                    long articles = row.getLong("articles");
                    counts.computeIfAbsent(List.of(day, of, by), key -> new Counts())
                            .add(outcome, reason, articles);
                    all.add(outcome, reason, articles);
                });
        List<LedgerRow> rows = new ArrayList<>();
        counts.forEach((key, each) -> rows.add(LedgerRow.of(
                (String) key.get(1), (LocalDate) key.get(0), (String) key.get(2), each.outcomes, each.reasons)));
        return new LedgerView(from, to, rows, LedgerRow.of(null, null, null, all.outcomes, all.reasons));
    }

    private static final class Counts {

        private final Map<String, Long> outcomes = new HashMap<>();
        private final Map<String, Long> reasons = new HashMap<>();

        void add(String outcome, @Nullable String reason, long articles) {
            if (reason == null) {
                outcomes.merge(outcome, articles, Long::sum);
            } else {
                reasons.merge(reason, articles, Long::sum);
            }
        }
    }
}
