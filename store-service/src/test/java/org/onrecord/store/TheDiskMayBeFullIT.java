package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.embedded.EmbeddedPostgres;
import org.onrecord.embedded.SmallDisk;
import org.onrecord.events.topic.Topic;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;

/** While the database's disk is full, every listener waits and tries again, says so, and nothing is lost. */
class TheDiskMayBeFullIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MEGABYTES = 400;

    @TempDir
    Path folder;

    @Test
    void isWaitedForAndSaidSo() throws Exception {
        try (SmallDisk disk = mounted();
                EmbeddedPostgres server = EmbeddedPostgres.start(folder.resolve("postgres"), 0);
                Database database = new Database(server.jdbcUrl(), EmbeddedPostgres.NAME, "");
                RunningStore store = RunningStore.withKafka(database)) {
            RunningStore.send(
                    anArticle("room-1").quote("There is room", "Nora Feld").produced());
            awaitQuote(store, "room-1", "There is room");

            disk.fill();
            RunningStore.send(anArticle("room-2")
                    .quote("There was none. " + "So much had been said. ".repeat(4_000), "Nora Feld")
                    .produced());
            RunningStore.send(List.of(
                    record(Topic.ARTICLE_SUBMITTED, "room-3", "{\"text\":\"" + "word ".repeat(10_000) + "\"}"),
                    record(Topic.ARTICLE_SUBMITTED_DLT, "room-4", "x".repeat(500_000))));
            await().atMost(PATIENCE).untilAsserted(() -> {
                disk.fill();
                assertThat(store.get("/actuator/health").body())
                        .contains("\"DEGRADED\"")
                        .contains("the database's disk is full");
            });
            // Ready as soon as each listener has had its first heartbeat, which may be after the disk is full.
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    store.get("/actuator/health/readiness").statusCode())
                            .isEqualTo(200));
            assertThat(store.get("/quotes?article=room-1").body()).contains("There is room");

            disk.free();
            awaitQuote(store, "room-2", "There was none.");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    store.get("/dead-letters?article=room-4").body())
                            .contains("room-4"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(database.jdbc()
                                    .sql("SELECT count(*) FROM submission WHERE article_id = 'room-3'")
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(1));
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(store.get("/actuator/health").body()).doesNotContain("disk is full"));
        }
    }

    private SmallDisk mounted() {
        try {
            return SmallDisk.mount(folder.resolve("postgres"), MEGABYTES);
        } catch (SmallDisk.NotAllowedException refused) {
            System.out.println("SKIPPED TheDiskMayBeFullIT: " + refused.getMessage());
            return abort("no file system can be mounted here");
        }
    }

    private static void awaitQuote(RunningStore store, String article, String words) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(store.get("/quotes?article=" + article).body())
                                .contains(words));
    }

    private static ProducerRecord<byte[], byte[]> record(Topic topic, String key, String value) {
        return new ProducerRecord<>(
                topic.wireName(), key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }
}
