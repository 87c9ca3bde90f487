package org.onrecord.store.meter;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Reads the gauges' numbers, apart from whoever asks for them: a scrape never waits for the database. */
record GaugeReading(ReadingsQuery query, Gauges gauges) {

    /** @return that there is nothing more to read at once */
    boolean read() {
        try {
            gauges.show(query.read());
        } catch (DataAccessException | TransactionException away) {
            gauges.unreadable();
            throw away;
        }
        return false;
    }
}
