package org.onrecord.store.outbox;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.onrecord.events.topic.TopicCreation;
import org.onrecord.store.fixture.ContainerDatabase;
import org.onrecord.store.fixture.Database;
import org.testcontainers.kafka.KafkaContainer;

/** The promises on the images that Docker Compose runs. */
class ExactlyOnceOnContainersIT extends ExactlyOnceContract {

    private static ContainerDatabase postgres;
    private static KafkaContainer kafka;

    @BeforeAll
    static void start() throws Exception {
        postgres = ContainerDatabase.startFor(ExactlyOnceOnContainersIT.class);
        kafka = new KafkaContainer("apache/kafka:4.3.1");
        kafka.start();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.getBootstrapServers()))) {
            new TopicCreation(admin).createMissing(Duration.ofMinutes(1));
        }
    }

    @AfterAll
    static void stop() {
        if (kafka != null) {
            kafka.stop();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    Database database() {
        return postgres.database();
    }

    @Override
    String bootstrapServers() {
        return kafka.getBootstrapServers();
    }
}
