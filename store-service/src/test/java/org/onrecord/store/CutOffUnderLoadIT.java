package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.onrecord.events.quote.ChangeKind;
import org.onrecord.events.quote.QuoteChanged;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.EventStream;
import org.onrecord.store.fixture.Receiver;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/**
 * A client of the stream that is cut off again and again, and a receiver that is down meanwhile, get every change once,
 * in order per article, from two stores that write on. Away for {@code -Donrecord.away} milliseconds each time.
 */
class CutOffUnderLoadIT {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration AWAY = Duration.ofMillis(Long.getLong("onrecord.away", 300));
    private static final int CUTS = Integer.getInteger("onrecord.cuts", 3);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final AtomicInteger articles = new AtomicInteger();

    @Test
    void nothingIsMissedAndNothingComesTwice() throws Exception {
        try (Database database = Database.embedded("cut_off");
                Receiver receiver = new Receiver();
                RunningStore one = store(database);
                RunningStore other = store(database);
                EventStream stream = new EventStream()) {
            String search = save(one, receiver);
            stream.connect(one.address("/quotes/stream"));
            await().atMost(PATIENCE).until(() -> !stream.lastId().isEmpty());
            CompletableFuture<Void> load = CompletableFuture.runAsync(() -> write(database));
            for (int i = 0; i < CUTS; i++) {
                int had = stream.events().size();
                await().atMost(PATIENCE).until(() -> stream.events().size() > had + 5);
                stream.cut();
                receiver.goDown();
                int before = articles.get();
                Instant back = Instant.now().plus(AWAY);
                await().atMost(AWAY.plus(PATIENCE))
                        .until(() -> Instant.now().isAfter(back) && articles.get() > before + 5);
                receiver.comeBack();
                stream.connect((i % 2 == 0 ? other : one).address("/quotes/stream"));
            }
            writing.set(false);
            load.join();
            List<QuoteChanged> told = told(database);
            await().atMost(PATIENCE).until(() -> isAtEnd(database, stream));
            await().atMost(PATIENCE).until(() -> isAtEnd(one, search));

            check(
                    "stream",
                    told,
                    stream.events().stream().map(EventStream.Event::data).toList());
            check(
                    "webhook",
                    told,
                    receiver.taken().stream()
                            .map(message -> message.body().get("data"))
                            .toList());
            System.out.printf("%d changes of %d articles; %d cuts of %s%n", told.size(), articles.get(), CUTS, AWAY);
        }
    }

    private static void check(String who, List<QuoteChanged> told, List<JsonNode> came) {
        Map<String, QuoteChanged> expected = new LinkedHashMap<>();
        told.forEach(event -> expected.put(event.eventId().value(), event));
        List<String> ids =
                came.stream().map(data -> data.get("eventId").asString()).toList();
        assertThat(ids).as(who).doesNotHaveDuplicates();
        Set<String> missed = new TreeSet<>(expected.keySet());
        ids.forEach(missed::remove);
        // Words that were taken down before they could be told are not told; that they are gone is.
        missed.removeIf(id -> {
            QuoteChanged event = expected.get(id);
            return event.change() != ChangeKind.RETRACTED
                    && event.articleId().value().startsWith("gone-");
        });
        assertThat(missed).as(who).isEmpty();
        assertThat(ids).as(who).isSubsetOf(expected.keySet());
        assertThat(byArticle(came)).as(who).isEqualTo(inOrder(told, Set.copyOf(ids)));
    }

    private static Map<String, List<String>> byArticle(List<JsonNode> came) {
        Map<String, List<String>> ids = new HashMap<>();
        came.forEach(data -> ids.computeIfAbsent(data.get("articleId").asString(), id -> new ArrayList<>())
                .add(data.get("eventId").asString()));
        return ids;
    }

    private static Map<String, List<String>> inOrder(List<QuoteChanged> told, Set<String> came) {
        Map<String, List<String>> ids = new HashMap<>();
        told.stream()
                .filter(event -> came.contains(event.eventId().value()))
                .forEach(event -> ids.computeIfAbsent(event.articleId().value(), id -> new ArrayList<>())
                        .add(event.eventId().value()));
        return ids;
    }

    /** Kafka is away, so that all that is told of is still there. */
    private static List<QuoteChanged> told(Database database) {
        return database.jdbc()
                .sql("SELECT value FROM outbox WHERE topic = ? ORDER BY position")
                .param(Topic.QUOTE_CHANGED.wireName())
                .query((row, number) -> EventJson.read(row.getBytes("value"), QuoteChanged.class))
                .list();
    }

    private static boolean isAtEnd(Database database, EventStream stream) {
        long open = database.jdbc()
                .sql("SELECT count(*) FROM change_step WHERE number IS NULL")
                .query(Long.class)
                .single();
        String end = database.jdbc()
                .sql("SELECT log_id || '-' || numbered FROM change_log")
                .query(String.class)
                .single();
        return open == 0 && stream.lastId().equals(end);
    }

    private static boolean isAtEnd(RunningStore store, String search) throws Exception {
        JsonNode state = json(store, "/searches/" + search);
        return state.get("behind").asLong() == 0 && state.get("waiting").asLong() == 0;
    }

    private void write(Database database) {
        Random random = new Random(7);
        while (writing.get()) {
            int number = articles.incrementAndGet();
            boolean gone = random.nextInt(10) == 0;
            String id = (gone ? "gone-" : "stays-") + number;
            put(database, article(id, 1).quote("Number " + number, "Bo Larsen").quote("And more", "Ana Reyes"));
            if (random.nextInt(3) == 0) {
                put(database, article(id, 2).quote("Number " + number + " or so", "Bo Larsen"));
            }
            if (gone) {
                database.store().store(List.of(FactReader.read(takedown(id, MORNING.plusSeconds(600)))));
            }
        }
    }

    private static void put(Database database, ArticleEvents article) {
        database.store().store(article.facts());
    }

    private static ArticleEvents article(String id, int version) {
        return anArticle(id).version(version).offset(version).receivedAt(MORNING.plusSeconds(version));
    }

    private static RunningStore store(Database database) {
        return RunningStore.withoutKafka(
                database,
                "--onrecord.store.stream.heartbeat=200ms",
                "--onrecord.store.webhook.allowed-networks=127.0.0.0/8",
                "--onrecord.store.subscription.first-retry=20ms",
                "--onrecord.store.subscription.longest-retry=1s");
    }

    private static String save(RunningStore store, Receiver receiver) throws Exception {
        var answer = store.post("/searches", "{\"name\": \"all\", \"url\": \"" + receiver.url() + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode search = EventJson.mapper().readTree(answer.body());
        receiver.expects(search.get("secret").asString());
        return search.get("searchId").asString();
    }

    private static JsonNode json(RunningStore store, String path) throws Exception {
        return EventJson.mapper().readTree(store.get(path).body());
    }
}
