package org.onrecord.store.ledger;

/**
 * What became of submissions, in SQL. It needs the tables {@code lanes}, and {@code received}: of each submission
 * {@code publisher, received_at, article_id, version, lane, partition, record_offset}, and {@code again} where the same was
 * received before.
 */
final class Decision {

    static final String LANES =
            "VALUES ('live', 'news.article.submitted.v1'), ('backfill', 'news.article.backfill.v1')";

    static final String OF_RECEIVED = """
            SELECT coalesce(r.publisher, 'unknown') AS source,
                   coalesce(r.lane, 'unknown') AS lane,
                   (r.received_at AT TIME ZONE 'UTC')::date AS day,
                   CASE WHEN r.again THEN 'unchanged'
                        WHEN v.outcome <> 'pending' THEN v.outcome
                        WHEN coalesce(refused.reason, event.reason) IS NOT NULL THEN 'rejected'
                        WHEN v.outcome IS NULL AND a.retracted_at >= r.received_at THEN 'retracted'
                        WHEN later.decided THEN 'superseded'
                        ELSE 'pending'
                   END AS outcome,
                   coalesce(refused.reason, event.reason) AS reason,
                   coalesce(refused.letter_id, event.letter_id) AS letter_id,
                   r.article_id, r.version, r.received_at
            FROM received r
            LEFT JOIN article a ON a.article_id = r.article_id
            -- Of several readings of one submission the newest that is whole.
            LEFT JOIN LATERAL (
                SELECT x.outcome, x.event_offset FROM article_version x
                WHERE x.article_id = r.article_id AND x.received_at = r.received_at
                  AND coalesce(r.version, x.version) = x.version
                ORDER BY x.complete DESC, x.event_offset DESC NULLS LAST
                LIMIT 1) v ON true
            -- The article itself was refused; one that was sent again since is on its way.
            LEFT JOIN LATERAL (
                SELECT d.reason, d.letter_id FROM dead_letter d JOIN lanes l USING (topic)
                WHERE l.lane = r.lane AND d.state <> 'redriven'
                  AND (d.partition, d.record_offset, d.recorded_at)
                      = (r.partition, r.record_offset, r.received_at)
                LIMIT 1) refused ON true
            -- Something that was extracted of it was refused, so it will never be whole.
            LEFT JOIN LATERAL (
                SELECT d.reason, d.letter_id FROM dead_letter d
                WHERE d.article_ids @> ARRAY[r.article_id] AND d.recorded_at = r.received_at
                  AND d.topic NOT IN (SELECT topic FROM lanes) AND d.state IN ('open', 'dismissed')
                ORDER BY d.first_failed_at, d.letter_id
                LIMIT 1) event ON v.outcome = 'pending'
            -- The extractor reads a partition in order, and so does the store: what they have passed over, the
            -- submission or its article event, compaction had taken away.
            CROSS JOIN LATERAL (
                SELECT v.event_offset IS NULL AND EXISTS (
                    SELECT 1 FROM submission s JOIN article_version x USING (article_id, received_at)
                    WHERE s.article_id = r.article_id AND (s.lane, s.partition) = (r.lane, r.partition)
                      AND s.record_offset > r.record_offset
                      AND (x.complete OR x.outcome = 'retracted')) AS decided) later

            """;

    private Decision() {}
}
