package org.onrecord.store.change;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.onrecord.store.fixture.ContainerDatabase;
import org.onrecord.store.fixture.Database;

/** The promises on the PostgreSQL image that Docker Compose runs. */
class ChangeStreamOnContainerIT extends ChangeStreamContract {

    private static ContainerDatabase container;

    @BeforeAll
    static void start() {
        container = ContainerDatabase.startFor(ChangeStreamOnContainerIT.class);
    }

    @AfterAll
    static void stop() {
        if (container != null) {
            container.close();
        }
    }

    @Override
    Database database() {
        return container.database();
    }
}
