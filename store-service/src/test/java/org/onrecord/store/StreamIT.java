package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.changelog.ChangeNumbers;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.EventStream;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** What becomes of quotes can be followed as it happens, and gone on with after a cut. */
class StreamIT {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() {
        database = Database.embedded("stream");
        store = RunningStore.withoutKafka(
                database,
                "--onrecord.store.stream.clients=3",
                "--onrecord.store.stream.heartbeat=200ms",
                "--onrecord.store.stream.stall=200ms",
                "--onrecord.store.stream.pause=20ms",
                "--onrecord.store.change-log.pause=20ms");
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        // Those who have just left keep their places until the store notices, and there are but three.
        await().atMost(PATIENCE).until(() -> metric("onrecord_store_stream_clients ") == 0);
        awaitNumbers();
        database.empty();
    }

    @Test
    void tellsWhatIsPublishedRevisedAndRetracted() throws Exception {
        try (EventStream stream = new EventStream()) {
            var answer = stream.connect(store.address("/quotes/stream"));
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream;charset=UTF-8");
            awaitPlace(stream);

            put(article("pier", 1).quote("We open in May", "Bo Larsen").quote("It will hold", "Kim Sato"));
            awaitEvents(stream, 2);
            JsonNode published = stream.events().get(0).data();
            assertThat(names(stream)).containsExactly("published", "published");
            assertThat(published.get("after"))
                    .isEqualTo(json("/quotes/" + published.get("quoteId").asString()));
            assertThat(published.get("remaining").asInt()).isEqualTo(1);

            put(article("pier", 2).quote("We open in May or June", "Bo Larsen"));
            awaitEvents(stream, 4);
            assertThat(names(stream)).containsExactly("published", "published", "retracted", "revised");
            JsonNode revised = stream.events().get(3).data();
            assertThat(revised.get("before").get("text").asString()).isEqualTo("We open in May");
            assertThat(revised.get("after").get("text").asString()).isEqualTo("We open in May or June");
            assertThat(revised.get("fields").toString()).contains("text");

            takeDown("pier");
            awaitEvents(stream, 5);
            assertThat(stream.events().get(4).name()).isEqualTo("retracted");
            assertThat(stream.events().get(4).data().toString()).doesNotContain("May");
        }
    }

    @Test
    void tellsOnlyWhatConcernsTheSearchAndEveryTakedownThatMay() throws Exception {
        put(article("mole", 1).quote("It will hold", "Kim Sato").quote("It leaks", "Ana Reyes"));
        awaitNumbers();
        String kim = json("/speakers?name=sato")
                .get("speakers")
                .get(0)
                .get("identityId")
                .asString();
        try (EventStream words = new EventStream();
                EventStream person = new EventStream();
                EventStream other = new EventStream()) {
            words.connect(store.address("/quotes/stream?q=hold"));
            person.connect(store.address("/quotes/stream?identity=" + kim));
            other.connect(store.address("/quotes/stream?article=quay"));
            awaitPlace(words);
            awaitPlace(person);
            awaitPlace(other);

            put(article("mole", 2).quote("It broke last night", "Kim Sato").quote("It leaks", "Ana Reyes"));
            put(article("mole", 3).quote("It leaks", "Ana Reyes"));
            // Whoever has not heard of a retraction when the words go is told of it whatever was searched for.
            awaitNumbers();
            await().atMost(PATIENCE).until(() -> words.lastId().equals(newest()));
            awaitEvents(person, 3);
            takeDown("mole");
            put(article("quay", 1).quote("Ropes hold", "Ola Brandt"));

            awaitEvents(words, 3);
            awaitEvents(person, 3);
            awaitEvents(other, 1);
            assertThat(names(words)).containsExactly("retracted", "retracted", "published");
            assertThat(names(person)).containsExactly("retracted", "published", "retracted");
            assertThat(names(other)).containsExactly("published");
        }
    }

    @Test
    void goesOnBehindAnIdOrATimeAndSaysWhenItCannot() throws Exception {
        Instant before = Instant.now();
        put(article("pier", 1).quote("We open in May", "Bo Larsen"));
        put(article("quay", 1).quote("Ropes hold", "Ola Brandt"));
        awaitNumbers();
        String first;
        try (EventStream stream = new EventStream()) {
            stream.connect(store.address("/quotes/stream?since=" + before));
            awaitEvents(stream, 2);
            first = stream.events().get(0).id();
        }
        try (EventStream again = new EventStream()) {
            again.connect(store.address("/quotes/stream?since=" + first));
            awaitEvents(again, 1);
            assertThat(again.events().get(0).data().get("articleId").asString()).isEqualTo("quay");
        }

        int forgotten = new ChangeNumbers(
                        database.jdbc(), database.transactions(), Duration.ofDays(1), Clock.systemUTC())
                .forget(Instant.now().plusSeconds(60));
        assertThat(forgotten).isPositive();

        try (EventStream late = new EventStream()) {
            late.goOnFrom(first);
            late.connect(store.address("/quotes/stream?since=" + first));
            awaitEvents(late, 1);
            assertThat(late.events().get(0).name()).isEqualTo("reset");
            assertThat(late.events().get(0).data().get("reason").asString()).isEqualTo("too-old");
            put(article("lock", 1).quote("It is shut", "Ola Brandt"));
            awaitEvents(late, 2);
            assertThat(late.events().get(1).name()).isEqualTo("published");
        }
        assertProblem("/quotes/stream?since=" + first, 410, "/problems/changes-forgotten");
        assertProblem("/quotes/stream?since=" + before, 410, "/problems/changes-forgotten");
        assertProblem("/quotes/stream?since=00000000-1", 410, "/problems/changes-forgotten");
        assertProblem("/quotes/stream?since=yesterday", 400, "/problems/invalid-parameter");
        assertProblem("/quotes/stream?kind=loud", 400, "/problems/invalid-parameter");
    }

    @Test
    void whatIsOfAnotherDatabaseIsAReset() throws Exception {
        try (EventStream stream = new EventStream()) {
            stream.goOnFrom("00000000-7-1");
            stream.connect(store.address("/quotes/stream"));
            awaitEvents(stream, 1);
            assertThat(stream.events().get(0).data().get("reason").asString()).isEqualTo("unknown");
        }
    }

    @Test
    void aClientWhoseSearchFindsNothingStillMovesOn() throws Exception {
        try (EventStream stream = new EventStream()) {
            stream.connect(store.address("/quotes/stream?q=nothing"));
            awaitPlace(stream);
            String first = stream.lastId();

            put(article("pier", 1).quote("We open in May", "Bo Larsen"));

            await().atMost(PATIENCE).until(() -> !stream.lastId().equals(first));
            assertThat(stream.events()).isEmpty();
        }
    }

    @Test
    void refusesMoreClientsThanMay() throws Exception {
        try (EventStream one = new EventStream();
                EventStream two = new EventStream();
                EventStream three = new EventStream();
                EventStream four = new EventStream()) {
            one.connect(store.address("/quotes/stream"));
            two.connect(store.address("/quotes/stream"));
            three.connect(store.address("/quotes/stream"));

            var refused = four.connect(store.address("/quotes/stream"));

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("5");
            assertThat(new String(refused.body().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("/problems/too-many-clients");
        }
        // Those who left make room.
        await().atMost(PATIENCE).untilAsserted(() -> {
            try (EventStream late = new EventStream()) {
                assertThat(late.connect(store.address("/quotes/stream")).statusCode())
                        .isEqualTo(200);
            }
        });
    }

    @Test
    void aClientThatTakesNothingIsCutOffAndLosesNothing() throws Exception {
        String long_ = "It goes on and on. ".repeat(500);
        try (EventStream stream = new EventStream()) {
            stream.connect(store.address("/quotes/stream"));
            awaitPlace(stream);
        }
        String since = newest();
        try (Socket slow = new Socket()) {
            slow.setReceiveBufferSize(4096);
            slow.connect(new java.net.InetSocketAddress(
                    "localhost", java.net.URI.create(store.address("/")).getPort()));
            slow.getOutputStream()
                    .write("GET /quotes/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = slow.getInputStream();
            assertThat(in.read()).isEqualTo('H');
            double before = ends("stalled");
            for (int i = 0; i < 600; i++) {
                put(article("long-" + i, 1).quote(long_ + i, "Bo Larsen"));
            }
            await().atMost(PATIENCE).until(() -> ends("stalled") > before);
        }
        try (EventStream stream = new EventStream()) {
            stream.goOnFrom(since);
            stream.connect(store.address("/quotes/stream"));
            awaitEvents(stream, 600);
            assertThat(stream.events().stream()
                            .map(event -> event.data().get("articleId").asString()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aStoreThatStopsEndsItsStreams() throws Exception {
        RunningStore other = RunningStore.withoutKafka(database);
        try (EventStream stream = new EventStream()) {
            stream.connect(other.address("/quotes/stream"));
            awaitPlace(stream);
            other.close();
            await().atMost(PATIENCE).until(stream::hasEnded);
            stream.connect(store.address("/quotes/stream"));
            put(article("pier", 1).quote("We open in May", "Bo Larsen"));
            awaitEvents(stream, 1);
        }
    }

    private static String newest() {
        return database.jdbc()
                .sql("SELECT log_id || '-' || numbered FROM change_log")
                .query(String.class)
                .single();
    }

    private static double ends(String reason) throws Exception {
        return metric("onrecord_store_stream_ends_total{reason=\"" + reason);
    }

    private static double metric(String start) throws Exception {
        return store.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
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

    private static List<String> names(EventStream stream) {
        return stream.events().stream().map(EventStream.Event::name).toList();
    }

    private static void awaitEvents(EventStream stream, int events) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stream.events()).hasSizeGreaterThanOrEqualTo(events));
        assertThat(stream.events()).hasSize(events);
    }

    private static void awaitPlace(EventStream stream) {
        await().atMost(PATIENCE).until(() -> !stream.lastId().isEmpty());
    }

    private static void awaitNumbers() {
        await().atMost(PATIENCE)
                .until(() -> database.jdbc()
                        .sql("SELECT NOT EXISTS (SELECT 1 FROM change_step WHERE number IS NULL)")
                        .query(Boolean.class)
                        .single());
    }

    private static JsonNode json(String path) throws Exception {
        return EventJson.mapper().readTree(store.get(path).body());
    }

    private static void assertProblem(String path, int status, String type) throws Exception {
        var answer = store.get(path, "Accept", "text/event-stream");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"type\":\"" + type + "\"");
    }
}
