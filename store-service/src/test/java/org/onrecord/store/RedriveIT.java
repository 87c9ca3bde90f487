package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.RefusedRecord.aRefusedArticle;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** From a refused record to its dead letter, and back to its topic. */
class RedriveIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() throws Exception {
        database = Database.embedded("redrive");
        store = RunningStore.withKafka(database);
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @Test
    void aRecordGoesBackToItsTopicAsItWasAndOnlyOnceHoweverOftenOneClicks() throws Exception {
        RunningStore.send(List.of(aRefusedArticle()
                .key("clicked")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .letter()));
        String id = awaitLetter("clicked").get("letterId").asString();

        List<CompletableFuture<HttpResponse<String>>> clicks = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> post("/dead-letters/" + id + "/redrive")))
                .limit(4)
                .toList();
        for (CompletableFuture<HttpResponse<String>> click : clicks) {
            assertThat(click.get().statusCode()).isEqualTo(200);
            assertThat(click.get().body()).contains("\"state\":\"redriven\"");
        }

        ConsumerRecord<byte[], byte[]> redriven = only("clicked");
        assertThat(redriven.value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"text\": \"Sie schweigt.\"}");
        assertThat(redriven.partition()).isEqualTo(3);
        assertThat(redriven.timestamp())
                .isEqualTo(Instant.parse("2026-03-02T08:00:00Z").toEpochMilli());
        assertThat(Stream.of(redriven.headers().toArray())
                        .map(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8)))
                .containsExactly(
                        "traceparent=00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                        "onrecord_attempt=2",
                        "onrecord_letter=" + id);
    }

    @Test
    void whatIsRefusedAgainIsTheSameLetterOnceMore() throws Exception {
        RunningStore.send(List.of(broken("broken")));
        JsonNode first = awaitLetter("broken");

        post("/dead-letters/" + first.get("letterId").asString() + "/redrive");

        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode again = letters("article=broken").get(0);
            assertThat(again.get("attempts").asInt()).isEqualTo(2);
            assertThat(again.get("state").asString()).isEqualTo("open");
            assertThat(again.get("firstFailedAt")).isEqualTo(first.get("firstFailedAt"));
            assertThat(again.get("lastFailedAt")).isNotEqualTo(first.get("lastFailedAt"));
        });
        assertThat(letters("article=broken")).hasSize(1);
    }

    @Test
    void aTakedownEmptiesTheLetter() throws Exception {
        RunningStore.send(List.of(broken("private")));
        String id = awaitLetter("private").get("letterId").asString();
        assertThat(store.get("/dead-letters/" + id).body()).contains("\"value\":{\"text\":\"{\"}");

        RunningStore.send(
                List.of(EventRecords.takedown(Topic.ARTICLE_EXTRACTED, new ArticleId("private"), Instant.now())));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(store.get("/dead-letters/" + id).body())
                        .contains("\"state\":\"retracted\"")
                        .doesNotContain("\"value\""));
        assertThat(post("/dead-letters/" + id + "/redrive").statusCode()).isEqualTo(410);
    }

    @Test
    void manyAreRedrivenByFilterAndLimit() throws Exception {
        RunningStore.send(Stream.iterate(1, i -> i + 1)
                .limit(3)
                .map(i -> aRefusedArticle()
                        .key("batch")
                        .value("{\"text\": \"Nummer " + i + ".\"}")
                        .offset(i)
                        .at(Instant.parse("2026-03-02T09:00:00Z").plusSeconds(i))
                        .letter())
                .toList());
        await().atMost(PATIENCE).until(() -> letters("article=batch").size() == 3);

        JsonNode dry = json(post("/dead-letters/redrive?article=batch&dryRun=true&limit=2"));
        assertThat(dry.toString()).startsWith("{\"dryRun\":true").endsWith("\"more\":true}");
        assertThat(offsets(dry.get("letters"))).containsExactly(1L, 2L);
        assertThat(letters("article=batch&state=open")).hasSize(3);

        JsonNode done = json(post("/dead-letters/redrive?article=batch&limit=2&reason=language"));
        assertThat(offsets(done.get("letters"))).containsExactly(1L, 2L);
        assertThat(offsets(letters("article=batch&state=open"))).containsExactly(3L);

        assertThat(json(post("/dead-letters/redrive?article=batch")).toString()).endsWith("\"more\":false}");
        assertThat(letters("article=batch&state=open")).isEmpty();
    }

    private static ProducerRecord<byte[], byte[]> broken(String article) {
        ProducerRecord<byte[], byte[]> event =
                anArticle(article).sentence("It rained.").produced().get(0);
        return new ProducerRecord<>(
                event.topic(), null, event.timestamp(), event.key(), "{".getBytes(StandardCharsets.UTF_8));
    }

    /** The one submitted record under a key. */
    private static ConsumerRecord<byte[], byte[]> only(String key) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", EmbeddedKafka.temporary().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.ARTICLE_SUBMITTED.wireName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            await().atMost(PATIENCE).until(() -> {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (new String(record.key(), StandardCharsets.UTF_8).equals(key)) {
                        found.add(record);
                    }
                }
                return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            });
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static JsonNode awaitLetter(String article) {
        await().atMost(PATIENCE).until(() -> !letters("article=" + article).isEmpty());
        return letters("article=" + article).get(0);
    }

    private static JsonNode letters(String query) {
        try {
            return json(store.get("/dead-letters?" + query)).get("letters");
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static List<Long> offsets(JsonNode letters) {
        List<Long> offsets = new ArrayList<>();
        letters.forEach(letter -> offsets.add(letter.get("offset").asLong()));
        return offsets;
    }

    private static HttpResponse<String> post(String path) {
        try {
            return store.post(path);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.mapper().readTree(answer.body());
    }
}
