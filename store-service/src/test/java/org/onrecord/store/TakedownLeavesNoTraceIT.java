package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;
import static org.onrecord.store.fixture.RefusedRecord.aRefusedArticle;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.deadletter.KeptLetters;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** After a takedown no table holds a word of the article, and a receipt says what went and by when the rest goes. */
class TakedownLeavesNoTraceIT {

    /** In the headline, in a quote, a name and a refused record of the article, and in no other. */
    private static final String WORD = "Quillhaven";

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() throws Exception {
        database = Database.embedded("no_trace");
        store = RunningStore.withKafka(database);
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @BeforeEach
    void anArticleThatWasCorrectedAndOnceRefused() {
        database.empty();
        put(article());
        put(article().version(2).receivedAt(MORNING.plusSeconds(60)).offset(1).quote("It leaks", "Ola Brandt"));
        KeptLetters.in(database, aRefusedArticle().key("lock").value("{\"text\": \"In " + WORD + " schweigt man.\"}"));
        awaitEmptyOutbox();
    }

    @Test
    void noTableHoldsAWordOfTheArticle() {
        assertThat(tablesWith(WORD))
                .contains(
                        "article_version",
                        "attachment",
                        "dead_letter",
                        "entity",
                        "identity",
                        "identity_alias",
                        "quote");

        takeDown();

        assertThat(tablesWith(WORD)).isEmpty();
    }

    @Test
    void whatOtherArticlesSayStays() {
        put(anArticle("river").quote("The river rose", "Ola Brandt"));
        awaitEmptyOutbox();

        takeDown();

        assertThat(tablesWith("Brandt")).contains("quote", "entity", "identity");
    }

    @Test
    void theReceiptSaysWhatWentAndByWhenTheTopicsAreRidOfIt() throws Exception {
        takeDown();

        String body = store.get("/articles/lock/takedown").body();
        JsonNode receipt = EventJson.mapper().readTree(body);

        assertThat(body).doesNotContain(WORD);
        assertThat(receipt.get("requestedAt").asString()).isEqualTo("2026-03-02T12:00:00Z");
        assertThat(receipt.get("removed")
                        .valueStream()
                        .map(part -> part.get("part").asString()
                                + " "
                                + part.get("rows").asLong()))
                .containsExactly("versions 2", "quotes 5", "entities 6", "attachments 2", "deadLetters 1");
        assertThat(receipt.get("waiting").asLong()).isZero();
        assertThat(receipt.get("shownAgain").asBoolean()).isFalse();
        Instant recordedAt = Instant.parse(receipt.get("recordedAt").asString());
        assertThat(Instant.parse(receipt.get("goneBy").asString()))
                .isEqualTo(recordedAt.plus(Topic.QUOTE_CHANGED.longestStay()));
        assertThat(goneBy(receipt, Topic.ARTICLE_SUBMITTED))
                .isEqualTo(recordedAt.plus(Topic.ARTICLE_SUBMITTED.longestStay()));
        assertThat(receipt.get("topics")).hasSize((int)
                List.of(Topic.values()).stream().filter(Topic::holdsArticles).count());
    }

    @Test
    void theReceiptStaysWhenTheArticleIsTakenDownAgainOrComesBack() throws Exception {
        takeDown();
        database.store().store(List.of(FactReader.read(takedown("lock", NOON.plusSeconds(5)))));
        put(anArticle("lock").version(3).receivedAt(NOON.plusSeconds(60)).quote("It is dry", "Ola Brandt"));

        JsonNode receipt =
                EventJson.mapper().readTree(store.get("/articles/lock/takedown").body());

        assertThat(receipt.get("requestedAt").asString()).isEqualTo("2026-03-02T12:00:05Z");
        assertThat(receipt.get("removed").get(0).get("rows").asLong()).isEqualTo(2);
        assertThat(receipt.get("shownAgain").asBoolean()).isTrue();
    }

    @Test
    void thereIsNoReceiptWithoutATakedown() throws Exception {
        var answer = store.get("/articles/lock/takedown");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/problems/takedown-not-found").contains("DELETE /articles/{id}");
    }

    private static ArticleEvents article() {
        return anArticle("lock")
                .titled(WORD + " lock to close")
                .quote("The lock of " + WORD + " is old", "Ottoline " + WORD)
                .quote("We will mend it", "Ola Brandt")
                .naming(EntityType.LOCATION, WORD);
    }

    private static void put(ArticleEvents article) {
        database.store().store(article.facts());
    }

    private static void takeDown() {
        database.store().store(List.of(FactReader.read(takedown("lock", NOON))));
        awaitEmptyOutbox();
    }

    private static void awaitEmptyOutbox() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> database.jdbc()
                                .sql("SELECT count(*) FROM outbox")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    private static Instant goneBy(JsonNode receipt, Topic topic) {
        return receipt.get("topics")
                .valueStream()
                .filter(held -> held.get("topic").asString().equals(topic.wireName()))
                .map(held -> Instant.parse(held.get("goneBy").asString()))
                .findFirst()
                .orElseThrow();
    }

    /** Tables of which some row holds the word in some column, in letters or, in columns of bytes, in hexadecimal. */
    private static Set<String> tablesWith(String word) {
        String bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        Set<String> found = new TreeSet<>();
        for (String table : database.jdbc()
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .query(String.class)
                .list()) {
            long rows = database.jdbc()
                    .sql("SELECT count(*) FROM %s x WHERE to_jsonb(x)::text ILIKE ANY (ARRAY[?, ?])".formatted(table))
                    .param("%" + word + "%")
                    .param("%" + bytes + "%")
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                found.add(table);
            }
        }
        return found;
    }
}
