package org.onrecord.store.deadletter;

import java.util.stream.Stream;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RefusedRecord;

/** Letters that are in the database without having come by Kafka. */
public final class KeptLetters {

    private KeptLetters() {}

    public static void in(Database database, RefusedRecord... refused) {
        new LetterRows(database.jdbc(), database.transactions())
                .keep(Stream.of(refused)
                        .map(RefusedRecord::received)
                        .map(LetterReader::read)
                        .toList());
    }
}
