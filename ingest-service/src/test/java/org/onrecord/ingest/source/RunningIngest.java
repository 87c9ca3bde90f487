package org.onrecord.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.events.topic.TopicCreation;
import org.onrecord.ingest.Http;
import org.onrecord.ingest.IngestService;
import org.onrecord.ingest.SubmittedTopic;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Running services on a real Kafka of their own: the sources that are told of here stay on it, and another service would
 * poll them.
 */
final class RunningIngest implements AutoCloseable {

    static final String SAID = "“The ferry will be late,” said Ingrid Solberg, the harbour master of Lindmar. ";

    private final EmbeddedKafka kafka;
    private final List<ConfigurableApplicationContext> services = new ArrayList<>();

    private RunningIngest(EmbeddedKafka kafka) {
        this.kafka = kafka;
    }

    /** @param data where Kafka keeps its own */
    static RunningIngest on(Path data) throws InterruptedException {
        EmbeddedKafka kafka = EmbeddedKafka.start(data, 0);
        try (Admin admin = Admin.create(SubmittedTopic.settings(kafka.bootstrapServers()))) {
            new TopicCreation(admin).createMissing(Duration.ofMinutes(1));
        }
        return new RunningIngest(kafka);
    }

    /** Starts one more that polls as fast as it may. */
    Sources start(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                "--onrecord.ingest.fetch.host-delay=0s",
                "--onrecord.ingest.fetch.read=1s",
                "--onrecord.ingest.fetch.total=2s",
                "--onrecord.ingest.fetch.max-body=1MB",
                "--onrecord.ingest.feeds.interval=1s",
                "--onrecord.ingest.feeds.longest-back-off=2s"));
        all.addAll(List.of(settings));
        ConfigurableApplicationContext service = IngestService.start(all.toArray(String[]::new));
        services.add(service);
        return new Sources(
                service, new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class)));
    }

    /** What is on the topic of submitted articles. */
    List<ConsumerRecord<byte[], byte[]>> submitted() {
        return SubmittedTopic.read(kafka.bootstrapServers());
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public void close() {
        services.forEach(ConfigurableApplicationContext::close);
        kafka.close();
    }

    /** The sources of one service. */
    record Sources(ConfigurableApplicationContext service, Http http) {

        void add(String id, String url) throws IOException, InterruptedException {
            HttpResponse<String> answer =
                    http.post("/sources", "application/json", "{\"id\": \"%s\", \"url\": \"%s\"}".formatted(id, url));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> get(String id) throws IOException, InterruptedException {
            return (Map<String, Object>) Http.json(http.get("/sources/" + id));
        }
    }

    static String rss(String title, String... links) {
        StringBuilder items = new StringBuilder();
        for (String link : links) {
            items.append("<item><title>%s</title><link>%s</link><description>In short.</description></item>"
                    .formatted(title, link));
        }
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>%s</title>%s</channel></rss>"
                .formatted(title, items);
    }

    /** A page with an article. */
    static String page(String title) {
        return """
                <!DOCTYPE html><html lang="en"><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p><p>%s</p>
                </article></body></html>""".formatted(title, title, SAID.repeat(3), "It will be so, he said. ".repeat(8));
    }
}
