package org.onrecord.store.outbox;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what is in the outbox, oldest first. At least once: what Kafka has acknowledged is removed in the same
 * transaction that read it, so a crash in between sends it again, with the same ids.
 */
final class OutboxFollower {

    /** Of all advisory locks of the store's databases that of the outbox: "outbox" in ASCII. */
    private static final long LOCK = 0x6f7574626f78L;

    /** As many are read at once. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final KafkaOperations<byte[], byte[]> kafka;

    /** @param kafka sends with acks=all and idempotence, so that a retry within the client neither doubles nor swaps */
    OutboxFollower(JdbcClient jdbc, TransactionOperations transactions, KafkaOperations<byte[], byte[]> kafka) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.kafka = kafka;
    }

    /**
     * Sends the oldest records, unless another instance of the store is at it.
     *
     * @return how many were sent, from 0
     * @throws KafkaException if Kafka did not take them all; they stay, and some may have arrived
     */
    int sendSome() {
        Integer sent = transactions.execute(status -> isFirst() ? send(oldest()) : 0);
        return sent == null ? 0 : sent;
    }

    private boolean isFirst() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    private List<OutboxRow> oldest() {
        return jdbc.sql("SELECT position, topic, at, key, value, headers FROM outbox ORDER BY position LIMIT ?")
                .param(MOST)
                .query(OutboxRow::of)
                .list();
    }

    private int send(List<OutboxRow> rows) {
        List<? extends CompletableFuture<?>> sent =
                rows.stream().map(row -> kafka.send(row.record())).toList();
        sent.forEach(OutboxFollower::await);
        if (!rows.isEmpty()) {
            jdbc.sql("DELETE FROM outbox WHERE position = ANY (?)")
                    .param(rows.stream().map(OutboxRow::position).toArray(Long[]::new))
                    .update();
        }
        return rows.size();
    }

    private static void await(CompletableFuture<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while an event was on its way", interrupted);
        } catch (ExecutionException failed) {
            throw new KafkaException("an event could not be sent", failed.getCause());
        }
    }
}
