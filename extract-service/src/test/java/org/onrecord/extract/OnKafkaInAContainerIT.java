package org.onrecord.extract;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

class OnKafkaInAContainerIT extends ExactlyOncePerArticleContract {

    private KafkaContainer kafka;

    @Override
    synchronized String bootstrapServers() {
        if (kafka == null) {
            boolean engine = DockerClientFactory.instance().isDockerAvailable();
            if (!engine) {
                System.out.println("SKIPPED: " + getClass().getSimpleName() + ", no Docker engine here");
            }
            Assumptions.assumeTrue(engine, "no Docker engine here");
            kafka = new KafkaContainer(DockerImageName.parse("apache/kafka:4.3.1"));
            kafka.start();
        }
        return kafka.getBootstrapServers();
    }

    @AfterAll
    void stopKafka() {
        if (kafka != null) {
            kafka.stop();
        }
    }
}
