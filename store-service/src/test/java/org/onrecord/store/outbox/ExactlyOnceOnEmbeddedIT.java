package org.onrecord.store.outbox;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;

/** The promises on the broker and the database that the quickstart runs. */
class ExactlyOnceOnEmbeddedIT extends ExactlyOnceContract {

    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        RunningStore.createTopics();
        database = Database.embedded("exactly_once");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }

    @Override
    String bootstrapServers() {
        return EmbeddedKafka.temporary().bootstrapServers();
    }
}
