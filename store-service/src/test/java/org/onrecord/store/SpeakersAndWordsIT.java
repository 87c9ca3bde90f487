package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** Speakers, entities, and the same words across articles. */
class SpeakersAndWordsIT {

    private static final String WORDS = "We will rebuild the harbour before the winter storms return and"
            + " every family that lost a boat will get another one";
    private static final String REPORT = "The council met in the old hall beside the river on a cold and rainy evening"
            + " and listened for three hours to fishermen, shopkeepers and engineers who had come from all along the coast.";

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() {
        database = Database.embedded("speakers_and_words");
        store = RunningStore.withoutKafka(database);
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @BeforeEach
    void fourArticles() {
        database.empty();
        put(anArticle("first")
                .by("Harbour Courier")
                .publishedAt(Instant.parse("2026-03-02T07:00:00Z"))
                .sentence(REPORT)
                .quote(WORDS, "Ingrid Solberg")
                .quote("Nobody asked the crews of Lindmar", "Tomas Okafor")
                .mentioning(EntityType.LOCATION, "Lindmar"));
        put(anArticle("copy")
                .by("Valley Post")
                .publishedAt(Instant.parse("2026-03-03T07:00:00Z"))
                .sentence(REPORT)
                .quote(WORDS, "Ingrid Solberg")
                .quote("Nobody asked the crews of Lindmar", "Tomas Okafor")
                .mentioning(EntityType.LOCATION, "Lindmar"));
        put(anArticle("own")
                .by("Coast Radio")
                .publishedAt(Instant.parse("2026-03-10T07:00:00Z"))
                .sentence(
                        "Our reporter spoke with the mayor at noon, when the sun had come out again, and asked about the"
                                + " budget, the schools and the long wait for a new ferry across the sound.")
                .quote(WORDS.replace("the harbour", "the old harbour").replace("winter", "autumn"), "Ingrid Solberg"));
        put(anArticle("else")
                .by("Hill Times")
                .publishedAt(Instant.parse("2026-03-11T07:00:00Z"))
                .quote("The winter was long", "Ada Brandt")
                .quote("The storms return every year", "Tomas Okafor"));
    }

    @Test
    void whatSomebodySaidIsCountedWithAliasesFirstAndLast() throws Exception {
        JsonNode solberg = json("/speakers/" + speaker("Solberg"));

        assertThat(solberg.get("name").asString()).isEqualTo("Ingrid Solberg");
        assertThat(solberg.get("quotes").asInt()).isEqualTo(3);
        assertThat(solberg.get("articles").asInt()).isEqualTo(3);
        assertThat(solberg.get("aliases").get(0).get("alias").asString()).isEqualTo("Ingrid Solberg");
        assertThat(solberg.get("firstQuote").get("articleId").asString()).isEqualTo("first");
        assertThat(solberg.get("lastQuote").get("articleId").asString()).isEqualTo("own");
        assertThat(json("/speakers/" + speaker("Solberg") + "/weeks")
                        .get("weeks")
                        .toString())
                .isEqualTo("[{\"week\":\"2026-03-02\",\"quotes\":2,\"articles\":2},"
                        + "{\"week\":\"2026-03-09\",\"quotes\":1,\"articles\":1}]");
        assertThat(json("/speakers/" + speaker("Solberg") + "/weeks?from=2026-03-09")
                        .get("weeks")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void countsFollowATakedown() throws Exception {
        String solberg = speaker("Solberg");
        takeDown("copy");
        assertThat(json("/speakers/" + solberg).get("quotes").asInt()).isEqualTo(2);
        takeDown("first");
        takeDown("own");

        assertThat(store.get("/speakers/" + solberg).statusCode()).isEqualTo(404);
        assertThat(json("/speakers?name=solberg").get("speakers").size()).isZero();
        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM article_text WHERE article_id <> 'else'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whomSomebodyIsQuotedWithIsCountedByArticles() throws Exception {
        String okafor = speaker("Okafor");
        JsonNode with = json("/speakers/" + okafor + "/with");

        assertThat(with.get("speakers").get(0).get("name").asString()).isEqualTo("Ingrid Solberg");
        assertThat(with.get("speakers").get(0).get("articles").asInt()).isEqualTo(2);
        assertThat(with.get("speakers").get(1).get("name").asString()).isEqualTo("Ada Brandt");
        assertThat(with.get("capped").asBoolean()).isFalse();
        JsonNode page = json("/speakers/" + okafor + "/with?limit=1");
        assertThat(json("/speakers/" + okafor + "/with?limit=1&cursor="
                                + page.get("next").asString())
                        .get("speakers")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("Ada Brandt");
    }

    @Test
    void whatSomebodySpeaksOfAndWhoSpeaksOfIt() throws Exception {
        JsonNode topics = json("/speakers/" + speaker("Okafor") + "/topics");
        assertThat(topics.toString())
                .isEqualTo("{\"quotes\":3,\"topics\":[{\"name\":\"Lindmar\",\"type\":\"LOCATION\",\"quotes\":2}]}");

        assertThat(json("/entities/LOCATION/Lindmar/speakers").toString())
                .contains("\"articles\":2", "\"name\":\"Tomas Okafor\",\"quotes\":2");
    }

    @Test
    void whatAnEntityIsCalledAndHowOften() throws Exception {
        JsonNode lindmar = json("/entities/location/Lindmar");

        assertThat(lindmar.get("articles").asInt()).isEqualTo(2);
        assertThat(lindmar.get("firstQuote").get("articleId").asString()).isEqualTo("first");
        assertThat(lindmar.get("lastQuote").get("articleId").asString()).isEqualTo("copy");
        assertThat(json("/entities/PERSON/Ingrid%20Solberg")
                        .get("identities")
                        .get(0)
                        .get("identityId")
                        .asString())
                .isEqualTo(speaker("Solberg"));
        assertThat(json("/entities/LOCATION/Lindmar/weeks").toString())
                .isEqualTo("{\"weeks\":[{\"week\":\"2026-03-02\",\"articles\":2,\"mentions\":2}]}");
        assertThat(store.get("/entities/LOCATION/Nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameWordsAreGroupedWithWhoHadThemFirstAndOnTheirOwn() throws Exception {
        String quote =
                json("/quotes?article=own").get("quotes").get(0).get("quoteId").asString();
        JsonNode same = json("/quotes/" + quote + "/same");

        assertThat(same.get("quotes").asInt()).isEqualTo(3);
        assertThat(same.get("publishers").asInt()).isEqualTo(3);
        assertThat(same.get("independent").asInt()).isEqualTo(2);
        assertThat(same.get("first").get("articleId").asString()).isEqualTo("first");
        JsonNode wordings = same.get("wordings");
        assertThat(wordings.size()).isEqualTo(2);
        assertThat(wordings.get(0).get("appearances").size()).isEqualTo(2);
        assertThat(wordings.get(0).get("appearances").get(0).get("textGroup"))
                .isEqualTo(wordings.get(0).get("appearances").get(1).get("textGroup"));
        assertThat(wordings.get(1).get("alterations").toString())
                .isEqualTo("[{\"kind\":\"added\",\"start\":20,\"end\":23,\"now\":\"old\"},"
                        + "{\"kind\":\"replaced\",\"start\":43,\"end\":49,\"was\":\"winter\",\"now\":\"autumn\"}]");
    }

    @Test
    void wordsThatAreNotAQuoteCanBeLookedForToo() throws Exception {
        assertThat(json("/same-words?text="
                                + encoded(
                                        "will rebuild the harbour before the winter storms RETURN, and every family that lost a boat!"))
                        .get("quotes")
                        .asInt())
                .isEqualTo(3);
        assertThat(json("/same-words?text=" + encoded("the winter was long"))
                        .get("quotes")
                        .asInt())
                .isEqualTo(1);
        assertThat(json("/same-words?text=" + encoded("nobody ever said this in any article"))
                        .get("quotes")
                        .asInt())
                .isZero();
        assertThat(store.get("/same-words?text=too+short").statusCode()).isEqualTo(400);
        assertThat(store.get("/same-words").statusCode()).isEqualTo(400);
    }

    private static String speaker(String name) throws Exception {
        return json("/speakers?name=" + name)
                .get("speakers")
                .get(0)
                .get("identityId")
                .asString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void put(ArticleEvents article) {
        database.store().store(article.facts());
    }

    private static void takeDown(String article) {
        database.store().store(List.of(FactReader.read(takedown(article, Instant.parse("2026-04-01T00:00:00Z")))));
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = store.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.mapper().readTree(answer.body());
    }
}
