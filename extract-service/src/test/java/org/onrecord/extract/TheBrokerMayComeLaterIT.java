package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.events.topic.Topic;
import org.springframework.context.ConfigurableApplicationContext;

class TheBrokerMayComeLaterIT {

    private static final Duration SOON = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void waitsForTheBrokerAndSaysSo(@TempDir Path data) throws Exception {
        int port = freePort();
        try (ConfigurableApplicationContext service = service("127.0.0.1:" + port)) {
            assertThat(status(service, "liveness")).isEqualTo(200);
            assertThat(status(service, "readiness")).isEqualTo(503);

            try (EmbeddedKafka kafka = EmbeddedKafka.start(data, port);
                    NewsTopics topics = new NewsTopics(kafka.bootstrapServers())) {
                topics.submit("ferry-7", "{\"text\":\"“Never,” said Una Flett.\"}");

                await().atMost(SOON)
                        .untilAsserted(
                                () -> assertThat(topics.committed(Topic.ARTICLE_EXTRACTED, NewsTopics.of("ferry-7")))
                                        .hasSize(1));
                await().atMost(SOON)
                        .untilAsserted(
                                () -> assertThat(status(service, "readiness")).isEqualTo(200));
            }
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(status(service, "readiness")).isEqualTo(503));
            assertThat(status(service, "liveness")).isEqualTo(200);
        }
    }

    @Test
    void livesWhileTheBrokersNameDoesNotResolve() throws Exception {
        try (ConfigurableApplicationContext service = service("kafka.invalid:9092")) {
            assertThat(status(service, "liveness")).isEqualTo(200);
            assertThat(status(service, "readiness")).isEqualTo(503);
        }
    }

    private static ConfigurableApplicationContext service(String bootstrapServers) {
        return ExtractService.start(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + bootstrapServers,
                "--onrecord.extract.shutdown-timeout=5s");
    }

    private int status(ConfigurableApplicationContext service, String probe) throws IOException, InterruptedException {
        String port = service.getEnvironment().getProperty("local.server.port");
        URI health = URI.create("http://localhost:" + port + "/actuator/health/" + probe);
        return http.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
