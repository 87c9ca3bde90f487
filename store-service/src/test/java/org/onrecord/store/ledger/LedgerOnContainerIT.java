package org.onrecord.store.ledger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.onrecord.store.fixture.Database;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The promises on the PostgreSQL image that Docker Compose runs. */
class LedgerOnContainerIT extends LedgerContract {

    private static PostgreSQLContainer container;
    private static Database database;

    @BeforeAll
    static void start() {
        boolean docker = DockerClientFactory.instance().isDockerAvailable();
        if (!docker) {
            System.out.println("SKIPPED LedgerOnContainerIT: there is no Docker engine here");
        }
        assumeTrue(docker, "no Docker engine");
        container = new PostgreSQLContainer("postgres:18");
        container.start();
        database = new Database(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    @AfterAll
    static void stop() {
        if (database != null) {
            database.close();
        }
        if (container != null) {
            container.stop();
        }
    }

    @Override
    Database database() {
        return database;
    }
}
