package org.onrecord.store.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * What goes to Kafka in one transaction.
 *
 * @param stream the outbox that it is of, on whichever database
 * @param number from 1, in order of the batches; 0 before the first
 * @param token what it is called in Kafka's note that it has been sent
 * @param positions of the records in it, in order; none when it has been sent and removed
 */
record Batch(UUID stream, long number, UUID token, List<Long> positions) {

    static Batch of(ResultSet row, int index) throws SQLException {
        return new Batch(
                row.getObject("stream_id", UUID.class),
                row.getLong("batch"),
                row.getObject("token", UUID.class),
                List.of((Long[]) row.getArray("positions").getArray()));
    }

    boolean isEmpty() {
        return positions.isEmpty();
    }
}
