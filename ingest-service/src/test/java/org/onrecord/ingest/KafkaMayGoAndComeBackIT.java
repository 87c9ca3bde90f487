package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.events.topic.TopicCreation;
import org.springframework.context.ConfigurableApplicationContext;

class KafkaMayGoAndComeBackIT {

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void nothingIsAcceptedWhileKafkaIsAwayAndEverythingAfterwards(@TempDir Path data) throws Exception {
        EmbeddedKafka kafka = EmbeddedKafka.start(data, 0);
        String address = kafka.bootstrapServers();
        int kafkaPort = kafka.port();
        try (Admin admin = Admin.create(SubmittedTopic.settings(address))) {
            new TopicCreation(admin).createMissing(Duration.ofMinutes(1));
        }
        try (ConfigurableApplicationContext service = IngestService.start(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + address,
                "--onrecord.ingest.acknowledgement=2s",
                "--onrecord.ingest.retry-after=7s")) {
            var http = new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            assertThat(submit(http, "before").statusCode()).isEqualTo(202);

            kafka.close();
            HttpResponse<String> refused = submit(http, "meanwhile");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("7");
            assertThat(Http.json(refused).get("type")).isEqualTo("/problems/not-acknowledged");
            assertThat(http.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(http.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            kafka = EmbeddedKafka.start(data, kafkaPort);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> submit(http, "afterwards").statusCode() == 202);
            assertThat(http.get("/actuator/health/readiness").statusCode()).isEqualTo(200);

            assertThat(SubmittedTopic.read(address))
                    .map(record -> new String(record.key(), UTF_8))
                    .containsAll(acknowledged);
        } finally {
            kafka.close();
        }
    }

    private HttpResponse<String> submit(Http http, String id) throws Exception {
        HttpResponse<String> answer =
                http.post("/articles?id=" + id, "text/plain", "The bridge opens, said Ada Quist.");
        if (answer.statusCode() == 202) {
            acknowledged.add(id);
        }
        return answer;
    }
}
