package org.onrecord.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.topic.Topic;
import org.onrecord.ingest.fetch.LoopbackWeb;
import org.onrecord.ingest.submit.SubmitCommandRun;

/** Every way in, the same article three times, is one article: one key on the topic. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheSameArticleByEveryWayIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    @TempDir
    static Path folder;

    @TempDir
    static Path data;

    private final LoopbackWeb web = LoopbackWeb.at("127.0.0.1", 0);
    private RunningIngest running;
    private RunningIngest.Sources sources;
    private KafkaProducer<byte[], byte[]> topic;

    @BeforeAll
    void start() throws InterruptedException {
        running = RunningIngest.on(data);
        sources = running.start(
                "--onrecord.ingest.fetch.allow=127.0.0.1/32",
                "--onrecord.ingest.folders.watch[0].path=" + folder,
                "--onrecord.ingest.folders.interval=100ms",
                "--onrecord.ingest.folders.settle=100ms");
        topic = new KafkaProducer<>(
                Map.of("bootstrap.servers", running.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @AfterAll
    void stop() {
        topic.close();
        running.close();
        web.close();
    }

    @Test
    void theSameArticleThreeTimesByEveryWayIsOneArticle() throws Exception {
        String canonical = "https://courier.example/2026/bridge";
        String page = """
                <!DOCTYPE html><html lang="en"><head><title>The bridge opens</title><link rel="canonical" href="%s"></head>
                <body><article><h1>The bridge opens</h1><p>%s</p><p>%s</p></article></body></html>""".formatted(
                        canonical, RunningIngest.SAID.repeat(3), "The bridge opens on Monday, he said. ".repeat(6));
        web.page("/bridge", "text/html; charset=utf-8", page);
        for (int time = 0; time < 3; time++) {
            assertThat(sources.http()
                            .post("/articles", "text/html; charset=utf-8", page)
                            .statusCode())
                    .isEqualTo(202);
            Path dropped = folder.resolve("bridge-" + time + ".html");
            Files.writeString(dropped, page);
            await().atMost(DEADLINE)
                    .until(() -> Files.exists(folder.resolve("done").resolve(dropped.getFileName())));
            assertThat(SubmitCommandRun.exit(sources.http().port(), "--allow", "127.0.0.1/32", web.address("/bridge")))
                    .isZero();
            web.page("/bridge-feed" + time, "application/rss+xml", RunningIngest.rss("bridge", "/bridge"));
            sources.add("bridge" + time, web.address("/bridge-feed" + time));
            topic.send(new ProducerRecord<>(
                            Topic.ARTICLE_SUBMITTED.wireName(),
                            ArticleId.ofUrl(URI.create(canonical)).value().getBytes(UTF_8),
                            "{\"url\": \"%s\", \"title\": \"The bridge opens\", \"text\": \"It opens.\"}"
                                    .formatted(canonical)
                                    .getBytes(UTF_8)))
                    .get();
            String name = "bridge" + time;
            await().atMost(DEADLINE)
                    .untilAsserted(() -> assertThat(sources.get(name)).containsEntry("status", "ok"));
        }

        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(running.submitted());
        records.removeIf(record -> !new String(record.value(), UTF_8).contains("bridge opens"));
        assertThat(records).hasSize(15);
        assertThat(records)
                .extracting(record -> new String(record.key(), UTF_8))
                .containsOnly(new String(records.get(0).key(), UTF_8));
    }
}
