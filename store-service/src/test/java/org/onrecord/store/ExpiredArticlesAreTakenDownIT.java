package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** An article goes at its time, from the topics too, and one that was given for longer since does not. */
class ExpiredArticlesAreTakenDownIT {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant PAST = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant FUTURE = Instant.parse("2199-01-01T00:00:00Z");

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() throws Exception {
        database = Database.embedded("expiry");
        store = RunningStore.withKafka(database);
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @Test
    void asksForItsTakedownOnBothLanesOnce() throws Exception {
        database.store()
                .store(anArticle("expired")
                        .receivedAt(MORNING)
                        .expiring(PAST, "For a day.")
                        .quote("It leaks", "Ola Brandt")
                        .facts());
        // Together, so that there is no moment at which the first is shown.
        List<Fact> both = new ArrayList<>(anArticle("given-for-longer")
                .expiring(PAST, "For a day.")
                .quote("It leaks", "Ola Brandt")
                .facts());
        both.addAll(anArticle("given-for-longer")
                .expiring(FUTURE, "For long.")
                .titled("Bridge, still")
                .receivedAt(MORNING.plusSeconds(60))
                .quote("It leaks", "Ola Brandt")
                .version(2)
                .facts());
        database.store().store(both);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(tombstones("expired")).hasSize(2));
        assertThat(tombstones("expired")).allSatisfy(tombstone -> {
            assertThat(tombstone.timestamp()).isEqualTo(MORNING.toEpochMilli());
            assertThat(tombstone.headers().lastHeader(EventRecords.ON_BOTH_LANES))
                    .isNotNull();
        });
        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM article_version WHERE expired")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        JsonNode shown = EventJson.mapper()
                .readTree(store.get("/articles/given-for-longer").body());
        assertThat(shown.get("rights").asString()).isEqualTo("For long.");
        assertThat(shown.get("expiresAt").asString()).isEqualTo("2199-01-01T00:00:00Z");
    }

    private static List<ConsumerRecord<byte[], byte[]>> tombstones(String id) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        EmbeddedKafka.temporary().bootstrapServers(),
                        "isolation.level",
                        "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> all = new ArrayList<>();
            for (Lane lane : Lane.values()) {
                IntStream.range(0, 6)
                        .forEach(i -> all.add(new TopicPartition(lane.topic().wireName(), i)));
            }
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.value() == null && new String(record.key(), StandardCharsets.UTF_8).equals(id)) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }
}
