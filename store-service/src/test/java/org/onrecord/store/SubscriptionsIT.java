package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.Receiver;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** Changes of a saved search reach their receiver: each, once by its id, in order per article. */
class SubscriptionsIT {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static Database database;
    private static RunningStore store;
    private Receiver receiver;

    @BeforeAll
    static void start() {
        database = Database.embedded("subscriptions");
        store = startStore();
    }

    private static RunningStore startStore() {
        return RunningStore.withoutKafka(
                database,
                "--onrecord.store.webhook.allowed-networks=127.0.0.0/8",
                "--onrecord.store.webhook.timeout=2s",
                "--onrecord.store.subscription.first-retry=20ms",
                "--onrecord.store.subscription.longest-retry=100ms",
                "--onrecord.store.subscription.give-up=1s",
                "--onrecord.store.subscription.backlog=40",
                "--onrecord.store.subscription.pause=20ms",
                "--onrecord.store.change-log.pause=20ms");
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @BeforeEach
    void anEmptyStoreAndAReceiver() throws Exception {
        database.jdbc().sql("DELETE FROM saved_search").update();
        database.empty();
        receiver = new Receiver();
    }

    @AfterEach
    void noReceiver() {
        receiver.close();
    }

    @Test
    void aChangeReachesItsReceiverSigned() throws Exception {
        String id = save("{\"speaker\": \"larsen\"}");

        put(article("pier", 1).quote("We open in May", "Bo Larsen").quote("It leaks", "Ana Reyes"));
        awaitTaken(1);
        put(article("pier", 2).quote("We open in May or June", "Bo Larsen"));
        awaitTaken(2);
        takeDown("pier");

        awaitTaken(3);
        assertThat(receiver.taken().stream()
                        .map(message -> message.body().get("type").asString()))
                .containsExactly("quote.published", "quote.revised", "quote.retracted");
        JsonNode published = receiver.taken().get(0).body();
        assertThat(published.get("searchId").asString()).isEqualTo(id);
        assertThat(published.get("data").get("after").get("text").asString()).isEqualTo("We open in May");
        assertThat(receiver.taken().get(2).body().toString()).doesNotContain("May");
        awaitDelivered(id, 3);
        JsonNode newest =
                json("/searches/" + id + "/deliveries").get("deliveries").get(0);
        assertThat(newest.get("messageId").asString())
                .isEqualTo(receiver.taken().get(2).id());
        assertThat(newest.get("attempts").asInt()).isEqualTo(1);
        assertThat(newest.get("status").asInt()).isEqualTo(204);
    }

    @Test
    void aReceiverThatWasDownMissesNothingAndGetsNothingTwiceAlsoOverARestart() throws Exception {
        String id = save("{}");
        RunningStore other = startStore();
        try {
            put(article("first", 1).quote("It begins", "Bo Larsen"));
            awaitTaken(1);
            receiver.goDown();
            for (int i = 0; i < 60; i++) {
                put(article("load-" + i, 1).quote("Number " + i, "Bo Larsen").quote("And more", "Ana Reyes"));
            }
            put(article("load-7", 2).quote("Number seven", "Bo Larsen").quote("And more", "Ana Reyes"));
            takeDown("load-9");
            await().atMost(PATIENCE).until(() -> json("/searches/" + id).has("failures"));
            assertThat(json("/searches/" + id).get("waiting").asInt()).isPositive();
        } finally {
            other.close();
        }
        resumeIfPaused(id);
        receiver.comeBack();
        try (RunningStore again = startStore()) {
            assertThat(again.get("/searches/" + id).statusCode()).isEqualTo(200);
            await().atMost(PATIENCE).until(() -> {
                resumeIfPaused(id);
                JsonNode search = json("/searches/" + id);
                return search.get("behind").asInt() == 0
                        && search.get("waiting").asInt() == 0;
            });
        }
        Map<String, JsonNode> byId = new HashMap<>();
        receiver.taken()
                .forEach(message -> assertThat(byId.put(message.id(), message.body()))
                        .as("%s came twice", message.id())
                        .isNull());
        assertThat(quotesOf(receiver.taken())).isEqualTo(shown());
    }

    @Test
    void whatARangeHeldIsSentAgainUnderTheSameIds() throws Exception {
        Instant before = Instant.now();
        String id = save("{\"q\": \"hold\"}");
        put(article("mole", 1).quote("It will hold", "Kim Sato"));
        put(article("quay", 1).quote("Ropes hold", "Ola Brandt"));
        awaitTaken(2);
        awaitDelivered(id, 2);

        var answer = store.post("/searches/" + id + "/replay", "{\"since\": \"" + before + "\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        awaitTaken(4);
        assertThat(receiver.taken().stream().map(Receiver.Message::id).distinct())
                .hasSize(2);
    }

    @Test
    void aSearchCanBeginInThePast() throws Exception {
        Instant before = Instant.now();
        put(article("mole", 1).quote("It will hold", "Kim Sato"));
        awaitNumbers();

        save("{}", ", \"since\": \"" + before + "\"");

        awaitTaken(1);
    }

    @Test
    void wordsThatWereTakenDownBeforeTheyWereSentAreNotSent() throws Exception {
        receiver.goDown();
        String id = save("{}");
        put(article("mole", 1).quote("It will hold", "Kim Sato"));
        await().atMost(PATIENCE).until(() -> json("/searches/" + id).has("failures"));
        takeDown("mole");
        awaitNumbers();
        receiver.comeBack();

        await().atMost(PATIENCE).until(() -> {
            resumeIfPaused(id);
            return receiver.taken().size() == 1;
        });
        assertThat(receiver.taken().get(0).body().get("type").asString()).isEqualTo("quote.retracted");
        assertThat(json("/searches/" + id + "/deliveries?state=withdrawn").get("deliveries"))
                .hasSize(1);
    }

    @Test
    void aReceiverThatTakesNothingOrIsGonePausesItsSearch() throws Exception {
        receiver.answers(() -> 500);
        String silent = save("{}");
        put(article("mole", 1).quote("It will hold", "Kim Sato"));
        awaitPaused(silent, "silent");
        assertThat(json("/searches/" + silent + "/deliveries")
                        .get("deliveries")
                        .get(0)
                        .get("status")
                        .asInt())
                .isEqualTo(500);

        receiver.answers(() -> 410);
        assertThat(store.post("/searches/" + silent + "/resume").statusCode()).isEqualTo(200);
        awaitPaused(silent, "gone");

        receiver.answers(() -> 204);
        assertThat(store.post("/searches/" + silent + "/resume").statusCode()).isEqualTo(200);
        awaitTaken(1);
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        receiver.answers(() -> 302);
        String id = save("{}");

        JsonNode attempt = EventJson.mapper()
                .readTree(store.post("/searches/" + id + "/ping").body());

        assertThat(attempt.get("status").asInt()).isEqualTo(302);
        receiver.answers(() -> 204);
        store.post("/searches/" + id + "/ping");
        assertThat(receiver.taken()).hasSize(1);
        assertThat(receiver.taken().get(0).body().get("type").asString()).isEqualTo("ping");
    }

    @Test
    void theSecretIsShownOnceAndASearchCanBeRemoved() throws Exception {
        String id = save("{\"kind\": \"direct\"}");

        assertThat(store.get("/searches/" + id).body()).doesNotContain("whsec_").contains("\"kind\":\"direct\"");
        assertThat(store.get("/searches").body()).doesNotContain("whsec_").contains(id);
        assertThat(store.delete("/searches/" + id).statusCode()).isEqualTo(204);
        assertThat(store.get("/searches/" + id).statusCode()).isEqualTo(404);
        assertThat(store.delete("/searches/" + id).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\": \"a\", \"url\": \"https://10.0.0.1/\"} | url",
                "{\"name\": \"a\", \"url\": \"file:///etc/passwd\"} | url",
                "{\"name\": \" \", \"url\": \"https://93.184.215.14/\"} | name",
                "{\"name\": \"a\"} | url",
                "{\"name\": \"a\", \"url\": \"https://93.184.215.14/\", \"query\": {\"kind\": \"loud\"}} | query.kind",
                "{\"name\": \"a\", \"url\": \"https://93.184.215.14/\", \"query\": {\"speakr\": \"x\"}} | query.speakr",
                "{\"name\": \"a\", \"url\": \"https://93.184.215.14/\", \"since\": \"monday\"} | since",
            })
    void namesTheFieldAtFault(String body, String field) throws Exception {
        var answer = store.post("/searches", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"").contains("/problems/invalid-body");
    }

    private String save(String query) throws Exception {
        return save(query, "");
    }

    private String save(String query, String more) throws Exception {
        var answer = store.post(
                "/searches",
                "{\"name\": \"a test\", \"query\": " + query + ", \"url\": \"" + receiver.url() + "\"" + more + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode search = EventJson.mapper().readTree(answer.body());
        receiver.expects(search.get("secret").asString());
        return search.get("searchId").asString();
    }

    private static void resumeIfPaused(String id) throws Exception {
        if (json("/searches/" + id).has("paused")) {
            store.post("/searches/" + id + "/resume");
        }
    }

    /** What a receiver has that applies messages in the order of their articles' steps. */
    private static Map<String, String> quotesOf(List<Receiver.Message> messages) {
        Map<String, String> quotes = new HashMap<>();
        Map<String, Long> steps = new HashMap<>();
        for (Receiver.Message message : messages) {
            JsonNode data = message.body().get("data");
            Long before =
                    steps.put(data.get("articleId").asString(), data.get("step").asLong());
            assertThat(before == null || before <= data.get("step").asLong())
                    .as("in order: %s", data)
                    .isTrue();
            if (data.has("before")) {
                quotes.remove(data.get("before").get("quoteId").asString());
            }
            quotes.remove(data.get("quoteId").asString());
            if (data.has("after")) {
                quotes.put(
                        data.get("quoteId").asString(),
                        data.get("after").get("text").asString());
            }
        }
        return quotes;
    }

    private static Map<String, String> shown() throws Exception {
        Map<String, String> quotes = new HashMap<>();
        json("/quotes?limit=500")
                .get("quotes")
                .forEach(quote -> quotes.put(
                        quote.get("quoteId").asString(), quote.get("text").asString()));
        return quotes;
    }

    private void awaitTaken(int messages) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(receiver.taken()).hasSizeGreaterThanOrEqualTo(messages));
        assertThat(receiver.taken()).hasSize(messages);
    }

    private static void awaitDelivered(String id, int messages) {
        await().atMost(PATIENCE)
                .until(() -> json("/searches/" + id + "/deliveries?state=delivered")
                                .get("deliveries")
                                .size()
                        == messages);
    }

    private static void awaitPaused(String id, String reason) {
        await().atMost(PATIENCE).until(() -> {
            JsonNode search = json("/searches/" + id);
            return search.has("paused")
                    && search.get("paused").get("reason").asString().equals(reason);
        });
    }

    private static void awaitNumbers() {
        await().atMost(PATIENCE)
                .until(() -> database.jdbc()
                        .sql("SELECT NOT EXISTS (SELECT 1 FROM change_step WHERE number IS NULL)")
                        .query(Boolean.class)
                        .single());
    }

    private static ArticleEvents article(String id, int version) {
        return anArticle(id).version(version).offset(version).receivedAt(MORNING.plusSeconds(version));
    }

    private static void put(ArticleEvents article) {
        database.store().store(article.facts());
    }

    private static void takeDown(String id) {
        database.store().store(List.of(FactReader.read(takedown(id, MORNING.plusSeconds(600)))));
    }

    private static JsonNode json(String path) throws Exception {
        return EventJson.mapper().readTree(store.get(path).body());
    }
}
