package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;

/** Events on Kafka become answers over HTTP. */
class FromTopicsToAnswersIT {

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() throws Exception {
        database = Database.embedded("topics_to_answers");
        store = RunningStore.withKafka(database);
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @Test
    void answersWithAQuoteItsSpeakerAndItsArticle() throws Exception {
        RunningStore.send(anArticle("ferry/1")
                .titled("Ferries idle")
                .quote("The ferry stays in port", "Inês Ødegård")
                .produced());

        awaitBody("/quotes?speaker=odegard", "The ferry stays in port");

        assertThat(store.get("/quotes?speaker=odegard&kind=direct&q=ferries").body())
                .contains("\"name\":\"Inês Ødegård\"")
                .contains("\"title\":\"Ferries idle\"")
                .contains("\"articleId\":\"ferry/1\"");
        assertThat(store.get("/quotes?speaker=odegard&kind=indirect").body()).isEqualTo("{\"quotes\":[]}");
    }

    @Test
    void aCorrectionCorrectsAndATakedownRemoves() throws Exception {
        Instant received = Instant.parse("2026-03-02T08:00:00Z");
        RunningStore.send(
                anArticle("mill").quote("We close in May", "Bo Larsen").produced());
        awaitBody("/quotes?speaker=Larsen", "We close in May");

        RunningStore.send(anArticle("mill")
                .version(2)
                .receivedAt(received.plusSeconds(60))
                .quote("We close in June", "Bo Larsen")
                .produced());
        awaitBody("/quotes?speaker=Larsen", "We close in June");
        assertThat(store.get("/quotes?speaker=Larsen").body()).doesNotContain("May");

        RunningStore.send(List.of(
                EventRecords.takedown(Topic.ARTICLE_EXTRACTED, new ArticleId("mill"), received.plusSeconds(120))));
        awaitBody("/quotes?speaker=Larsen", "{\"quotes\":[]}");
        assertThat(store.get("/articles/mill").statusCode()).isEqualTo(410);
    }

    @Test
    void whatCannotBeStoredBecomesADeadLetterAndHoldsNothingUp() throws Exception {
        ProducerRecord<byte[], byte[]> good = anArticle("poison")
                .quote("Half a bridge", "Kim Sato")
                .produced()
                .get(1);
        RunningStore.send(
                List.of(withValue(good, "{"), withValue(good, utf8(good.value()).replace("Half a", "Half\\u0000a"))));
        RunningStore.send(anArticle("after").quote("Life goes on", "Ana Reyes").produced());

        awaitBody("/quotes?speaker=Reyes", "Life goes on");

        assertThat(deadLetters(2)).containsExactlyInAnyOrder("not-json", "unstorable");
        assertThat(store.get("/actuator/prometheus").body())
                .contains("onrecord_store_outcomes_total{outcome=\"rejected\",reason=\"not-json\"} 1.0");
    }

    @Test
    void isReadyAndLive() {
        awaitStatus("/actuator/health/readiness", 200);
        awaitStatus("/actuator/health/liveness", 200);
    }

    private static ProducerRecord<byte[], byte[]> withValue(ProducerRecord<byte[], byte[]> record, String value) {
        return new ProducerRecord<>(
                record.topic(), null, record.timestamp(), record.key(), value.getBytes(StandardCharsets.UTF_8));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> deadLetters(int expected) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", EmbeddedKafka.temporary().bootstrapServers(),
                        "group.id", "letters",
                        "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(Set.of(Topic.QUOTE_EXTRACTED_DLT.wireName(), Topic.ARTICLE_EXTRACTED_DLT.wireName()));
            List<String> reasons = new java.util.ArrayList<>();
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(Duration.ofMillis(200))) {
                    reasons.add(DeadLetter.header(letter.headers(), DeadLetter.REASON)
                            .orElseThrow());
                }
                return reasons.size() >= expected;
            });
            return reasons;
        }
    }

    private static void awaitBody(String path, String part) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(store.get(path).body()).contains(part));
    }

    private static void awaitStatus(String path, int status) {
        Callable<Integer> code = () -> store.get(path).statusCode();
        await().atMost(Duration.ofMinutes(1)).until(code, actual -> actual == status);
    }
}
