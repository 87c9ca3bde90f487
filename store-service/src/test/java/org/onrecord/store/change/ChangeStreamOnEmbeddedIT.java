package org.onrecord.store.change;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.onrecord.store.fixture.Database;

/** The promises on the database that the quickstart runs. */
class ChangeStreamOnEmbeddedIT extends ChangeStreamContract {

    private static Database database;

    @BeforeAll
    static void start() {
        database = Database.embedded("change_stream");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }
}
