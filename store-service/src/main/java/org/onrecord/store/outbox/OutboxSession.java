package org.onrecord.store.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Sends what is in the outbox, oldest first, as the only one to do so. Exactly once for readers of what is committed: a
 * batch is fixed in the database, sent in a Kafka transaction that also notes that it was, and removed; whoever comes
 * after a crash reads the note first, and sends or removes the batch accordingly. In order per key.
 */
final class OutboxSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSession.class);

    private final Connection connection;
    private final OutboxRows rows;
    private final ProducerFactory<byte[], byte[]> producers;
    private final ConsumerFactory<byte[], byte[]> consumers;
    private @Nullable OutboxProducer producer;

    private OutboxSession(
            Connection connection,
            OutboxRows rows,
            ProducerFactory<byte[], byte[]> producers,
            ConsumerFactory<byte[], byte[]> consumers) {
        this.connection = connection;
        this.rows = rows;
        this.producers = producers;
        this.consumers = consumers;
    }

    /**
     * @return absent while another instance of the store is at it
     * @throws DataAccessException if the database is away
     */
    static Optional<OutboxSession> open(
            DataSource database, ProducerFactory<byte[], byte[]> producers, ConsumerFactory<byte[], byte[]> consumers) {
        Connection connection = connect(database);
        OutboxRows rows = new OutboxRows(connection);
        try {
            if (rows.lock()) {
                return Optional.of(new OutboxSession(connection, rows, producers, consumers));
            }
        } catch (DataAccessException away) {
            giveBack(connection);
            throw away;
        }
        giveBack(connection);
        return Optional.empty();
    }

    /**
     * Sends the oldest records.
     *
     * @return how many were sent or found to have been, from 0
     * @throws KafkaException if Kafka is away, or another instance took over; the session is to be closed then
     * @throws DataAccessException if the database is away; likewise
     */
    int sendSome() {
        Batch batch = rows.batch();
        boolean found = !batch.isEmpty();
        if (!found) {
            batch = rows.choose();
        }
        if (batch.isEmpty()) {
            return 0;
        }
        OutboxProducer open = producer;
        if (open == null) {
            open = OutboxProducer.open(batch.stream(), producers, consumers);
            producer = open;
            if (!isToBeSent(batch, found, open)) {
                return batch.positions().size();
            }
        }
        open.send(batch, rows.records(batch));
        rows.remove(batch);
        return batch.positions().size();
    }

    /** Whether no one before has sent the batch; if it has been sent, it is removed. */
    private boolean isToBeSent(Batch batch, boolean found, OutboxProducer open) {
        Optional<OffsetAndMetadata> note = open.sent();
        if (note.isEmpty()) {
            if (found) {
                LOG.warn("Kafka has no note of any batch: if {} was sent, it comes twice", batch.number());
            }
            return true;
        }
        if (note.get().metadata().equals(batch.token().toString())) {
            rows.remove(batch);
            return false;
        }
        if (note.get().offset() >= batch.number()) {
            LOG.warn(
                    "Kafka has more than this database has sent: the database was restored, or copied. It goes on under"
                            + " another name; what was sent since the copy was made may come twice");
            rows.rename();
            open.close();
            producer = null;
            return false;
        }
        return true;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close();
        }
        try {
            rows.unlock();
        } catch (DataAccessException broken) {
            LOG.debug("The lock goes with the connection", broken);
            end(connection);
        }
        giveBack(connection);
    }

    private static Connection connect(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException away) {
            throw new DataAccessResourceFailureException("no connection to the database", away);
        }
    }

    private static void end(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException ended) {
            LOG.debug("The connection had ended", ended);
        }
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException ended) {
            LOG.debug("The connection had ended", ended);
        }
    }
}
