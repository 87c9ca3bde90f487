package org.onrecord.store.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.events.identity.IdentityDecided;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** An editor joins and splits, over HTTP; the decision outlives what was extracted and is told on Kafka. */
class EditorsDecideIT {

    private static final String WHY = "\"by\":\"r.lund\",\"why\":\"The ministry says so.\"}";

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() throws Exception {
        database = Database.embedded("editors_decide");
        store = RunningStore.withKafka(database);
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @BeforeEach
    void articles() {
        database.empty();
        put(anArticle("budget").quote("We will not borrow", "Ana Petrova").role("Ana Petrova", "finance minister"));
        put(anArticle("salt").quote("Salt is cheap", "Anna Petrowa"));
        put(anArticle("rain").quote("It rained", "Ana Petrova"));
    }

    @Test
    void aJoinBringsTheQuotesOfBothTogetherAndUndoingPartsThem() throws Exception {
        JsonNode decision = join("Ana Petrova", "Anna Petrowa");

        assertThat(quotesOf("Ana Petrova"))
                .containsExactlyInAnyOrder("We will not borrow", "It rained", "Salt is cheap");
        assertThat(json(store.get("/speakers").body()).get("speakers").toString())
                .contains("\"name\":\"Ana Petrova\"")
                .contains("\"quotes\":3,\"articles\":3");

        assertThat(store.post("/decisions/" + text(decision, "decisionId") + "/undo", "{" + WHY)
                        .statusCode())
                .isEqualTo(200);
        assertThat(quotesOf("Ana Petrova")).containsExactlyInAnyOrder("We will not borrow", "It rained");
        assertThat(quotesOf("Anna Petrowa")).containsExactly("Salt is cheap");
    }

    @Test
    void theOneThatWasTakenInLeadsToTheOneThatStays() throws Exception {
        String other = identity("Anna Petrowa");
        String kept = identity("Ana Petrova");
        join("Ana Petrova", "Anna Petrowa");

        assertThat(store.get("/identities/" + other).statusCode()).isEqualTo(307);
        assertThat(store.get("/identities/" + other).headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/identities/" + kept));
        assertThat(store.get("/speakers/" + other + "/weeks?from=2026-03-02&to=2026-04-01")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(where ->
                        assertThat(where).endsWith("/speakers/" + kept + "/weeks?from=2026-03-02&to=2026-04-01"));
        assertThat(json(store.get("/quotes?identity=" + other).body()).get("quotes"))
                .hasSize(3);
        assertThat(store.get("/identities/" + kept).body())
                .contains("\"alias\":\"Anna Petrowa\"")
                .contains("\"why\":\"The ministry says so.\"")
                .contains("\"rule\":\"full-name\"");
    }

    @Test
    void aSplitTakesItsArticlesAwayAndOutlivesACorrection() throws Exception {
        String id = identity("Ana Petrova");
        JsonNode decision = json(store.post("/identities/" + id + "/split", "{\"articles\":[\"rain\"]," + WHY)
                .body());

        assertThat(quotes(id)).containsExactly("We will not borrow");
        assertThat(quotes(text(decision, "otherId"))).containsExactly("It rained");

        put(anArticle("rain").version(2).offset(5).quote("It poured", "Ana Petrova"));
        assertThat(quotes(text(decision, "otherId"))).containsExactly("It poured");
        assertThat(quotes(id)).containsExactly("We will not borrow");
    }

    @Test
    void decidingTheSameAgainIsTheSameDecision() throws Exception {
        JsonNode first = join("Ana Petrova", "Anna Petrowa");
        String other = text(first, "otherId");

        JsonNode again = json(
                store.post("/identities/" + text(first, "identityId") + "/join", "{\"other\":\"" + other + "\"," + WHY)
                        .body());

        assertThat(again).isEqualTo(first);
        assertThat(json(store.get("/decisions?identity=" + other).body()).get("decisions"))
                .hasSize(1);
    }

    @Test
    void everyDecisionAndEveryUndoIsToldOnKafkaOnceInOrder() throws Exception {
        // A pair of its own: the same decision in another test has the same id and the same topic.
        put(anArticle("ferry").quote("The ferry is late", "Olga Ferenc"));
        JsonNode decision = join("Olga Ferenc", "Anna Petrowa");
        String id = text(decision, "decisionId");
        store.post("/decisions/" + id + "/undo", "{" + WHY);

        List<IdentityDecided> told = told(id, 2);

        assertThat(told).extracting(IdentityDecided::stands).containsExactly(true, false);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> database.jdbc()
                                .sql("SELECT count(*) FROM outbox")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "join;{\"by\":\"r.lund\",\"why\":\"So.\"};other",
                "join;{\"other\":\"00000000000000000000000000000000\",\"by\":\"r.lund\",\"why\":\"So.\"};other",
                "split;{\"articles\":[\"salt\"],\"by\":\"r.lund\",\"why\":\"So.\"};articles",
                "split;{\"articles\":[\"rain\",\"budget\"],\"by\":\"r.lund\",\"why\":\"So.\"};articles",
                "split;{\"articles\":[\"rain\"],\"by\":\" \",\"why\":\"So.\"};by",
                "split;{\"articles\":[\"rain\"],\"by\":\"r.lund\"};why",
            })
    void saysWhatIsWrongWithADecision(String kind, String body, String field) throws Exception {
        var answer = store.post("/identities/" + identity("Ana Petrova") + "/" + kind, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(text(json(answer.body()), "field")).isEqualTo(field);
    }

    private JsonNode join(String kept, String other) throws Exception {
        var answer =
                store.post("/identities/" + identity(kept) + "/join", "{\"other\":\"" + identity(other) + "\"," + WHY);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer.body());
    }

    private static List<IdentityDecided> told(String decision, int expected) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        EmbeddedKafka.temporary().bootstrapServers(),
                        "group.id",
                        "told-" + decision,
                        "auto.offset.reset",
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(Set.of(Topic.IDENTITY_DECIDED.wireName()));
            List<IdentityDecided> told = new ArrayList<>();
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (new String(record.key(), StandardCharsets.UTF_8).equals(decision)) {
                        told.add(EventJson.read(record.value(), IdentityDecided.class));
                    }
                }
                return told.size() >= expected;
            });
            return told;
        }
    }

    private List<String> quotesOf(String name) throws Exception {
        return quotes(identity(name));
    }

    private static List<String> quotes(String identity) throws Exception {
        List<String> quotes = new ArrayList<>();
        json(store.get("/quotes?identity=" + identity).body())
                .get("quotes")
                .forEach(quote -> quotes.add(text(quote, "text")));
        return quotes;
    }

    private static String identity(String name) throws Exception {
        String found = store.get("/identities?name=" + name.replace(" ", "%20")).body();
        return text(json(found).get("identities").get(0), "identityId");
    }

    private static String text(JsonNode json, String field) {
        return json.get(field).asString();
    }

    private static JsonNode json(String body) {
        return EventJson.mapper().readTree(body);
    }

    private static void put(ArticleEvents article) {
        database.store().store(article.facts());
    }
}
