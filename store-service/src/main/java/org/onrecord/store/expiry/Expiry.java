package org.onrecord.store.expiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.store.outbox.Outbox;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks for the takedown of articles whose shown version has expired, as a submitter would: with a tombstone on both
 * lanes, so that their words leave the topics too. Once for each version, by way of the outbox.
 */
final class Expiry {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Outbox outbox;

    Expiry(JdbcClient jdbc, TransactionOperations transactions, Outbox outbox) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.outbox = outbox;
    }

    /**
     * What was received up to the expired version goes. A newer one that is on its way, and may say another time, stays.
     *
     * @return how many articles are taken down by this
     */
    int takeDownSome() {
        return Objects.requireNonNull(transactions.execute(status -> {
            List<ProducerRecord<byte[], byte[]>> tombstones = new ArrayList<>();
            jdbc.sql("""
                            UPDATE article_version v
                            SET expired = true
                            WHERE v.version_id IN (SELECT x.version_id
                                                   FROM article_version x
                                                        JOIN article a ON a.current_version_id = x.version_id
                                                   WHERE x.expires_at <= now() AND NOT x.expired
                                                   ORDER BY x.expires_at
                                                   LIMIT ?
                                                   FOR UPDATE OF x SKIP LOCKED)
                            RETURNING v.article_id, v.received_at
                            """)
                    .param(AT_ONCE)
                    .query((row, number) ->
                            tombstones(new ArticleId(row.getString("article_id")), Times.require(row, "received_at")))
                    .list()
                    .forEach(tombstones::addAll);
            outbox.add(tombstones);
            return tombstones.size() / Lane.values().length;
        }));
    }

    private static List<ProducerRecord<byte[], byte[]>> tombstones(ArticleId id, Instant receivedAt) {
        List<ProducerRecord<byte[], byte[]>> both = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            both.add(EventRecords.takedownOnBothLanes(lane, id, receivedAt));
        }
        return both;
    }
}
