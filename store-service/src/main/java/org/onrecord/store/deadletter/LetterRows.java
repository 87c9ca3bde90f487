package org.onrecord.store.deadletter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps dead letters. Any of them may come more than once. */
final class LetterRows {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    LetterRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Keeps all of them, or none. Of a letter whose article has been taken down since, nothing that it said is kept. */
    void keep(Collection<Letter> letters) {
        transactions.executeWithoutResult(status -> {
            ArticleLocks.hold(
                    jdbc,
                    letters.stream()
                            .flatMap(letter -> letter.articleIds().stream())
                            .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
            letters.forEach(this::keep);
        });
    }

    private void keep(Letter letter) {
        if (!isKnown(letter) && !failsAgain(letter)) {
            add(letter);
        }
    }

    private boolean isKnown(Letter letter) {
        return jdbc.sql("""
                        SELECT count(*) FROM dead_letter
                        WHERE letter_id = ? AND topic = ? AND last_partition = ? AND last_offset = ?
                        """)
                        .params(
                                letter.earlier() == null ? letter.id() : letter.earlier(),
                                letter.origin().topic(),
                                letter.origin().partition(),
                                letter.origin().offset())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * A record that was sent again and refused again is the same letter once more. Anybody can write headers, so the
     * record must also be the same.
     */
    private boolean failsAgain(Letter letter) {
        return letter.earlier() != null
                && jdbc.sql("""
                        UPDATE dead_letter
                        SET state = 'open', attempts = ?, reason = ?, detail = ?, last_failed_at = ?,
                            last_partition = ?, last_offset = ?
                        WHERE letter_id = ? AND topic = ? AND recorded_at = ? AND attempts < ?
                          AND state IN ('open', 'redriven', 'dismissed')
                          AND value IS NOT DISTINCT FROM ?::bytea
                        """)
                                .params(Arrays.asList(
                                        letter.attempt(),
                                        letter.reason(),
                                        letter.detail(),
                                        at(letter.failedAt()),
                                        letter.origin().partition(),
                                        letter.origin().offset(),
                                        letter.earlier(),
                                        letter.origin().topic(),
                                        at(letter.recordedAt()),
                                        letter.attempt(),
                                        letter.record().value()))
                                .update()
                        > 0;
    }

    private void add(Letter letter) {
        Letter.Content record = letter.record();
        jdbc.sql("""
                        INSERT INTO dead_letter (letter_id, topic, partition, record_offset, recorded_at, article_ids,
                                                 reason, detail, attempts, first_failed_at, last_failed_at,
                                                 last_partition, last_offset, bytes, state, key, value, headers)
                        SELECT l.letter_id, l.topic, l.partition, l.record_offset, l.recorded_at, l.article_ids,
                               l.reason, l.detail, l.attempts, l.failed_at, l.failed_at,
                               l.partition, l.record_offset, l.bytes,
                               CASE WHEN g.gone THEN 'retracted' ELSE 'open' END,
                               CASE WHEN NOT g.gone THEN l.key END, CASE WHEN NOT g.gone THEN l.value END,
                               CASE WHEN NOT g.gone THEN l.headers END
                        FROM (VALUES (?::uuid, ?, ?::integer, ?::bigint, ?::timestamptz, ?::text[], ?, ?, ?::integer,
                                      ?::timestamptz, ?::bigint, ?::bytea, ?::bytea, ?::bytea))
                             AS l (letter_id, topic, partition, record_offset, recorded_at, article_ids, reason, detail,
                                   attempts, failed_at, bytes, key, value, headers)
                        CROSS JOIN LATERAL (
                            SELECT EXISTS (SELECT 1 FROM article a
                                           WHERE a.article_id = ANY (l.article_ids)
                                             AND a.retracted_at >= l.recorded_at) AS gone) g
                        ON CONFLICT DO NOTHING
                        """)
                .params(Arrays.asList(
                        letter.id(),
                        letter.origin().topic(),
                        letter.origin().partition(),
                        letter.origin().offset(),
                        at(letter.recordedAt()),
                        letter.articleIds().toArray(String[]::new),
                        letter.reason(),
                        letter.detail(),
                        letter.attempt(),
                        at(letter.failedAt()),
                        record.bytes(),
                        record.key(),
                        record.value(),
                        HeaderJson.write(record.headers())))
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
