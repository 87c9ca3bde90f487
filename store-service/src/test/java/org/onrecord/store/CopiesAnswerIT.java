package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** Copies as the API and the pages show them. */
class CopiesAnswerIT {

    private static final String REPORT =
            "The ferry lay in the harbour of Lindmar all winter, while its owners argued over"
                    + " who should pay for the new engine, and the islanders on the far shore went without a doctor, a post office"
                    + " and most of their schoolteachers until the ice was gone from the sound in the last days of April.";

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() {
        database = Database.embedded("copies_answer");
        store = RunningStore.withoutKafka(database);
        put(anArticle("second")
                .titled("Ferry lay idle")
                .by("Valley Post")
                .publishedAt(Instant.parse("2026-03-03T07:00:00Z"))
                .sentence(REPORT));
        put(anArticle("first/1")
                .titled("All winter in harbour")
                .by("Harbour Courier")
                .publishedAt(Instant.parse("2026-03-02T07:00:00Z"))
                .sentence(REPORT));
        put(anArticle("third")
                .titled("<b>No ferry</b>")
                .by("Coast Radio")
                .publishedAt(Instant.parse("2026-03-04T07:00:00Z"))
                .sentence(REPORT + " Write to our newsroom."));
        put(anArticle("own")
                .sentence("Nobody in the valley has seen a bear for years, said those who were asked about the"
                        + " tracks that a forester found beside the old mill on the morning after the first snow."));
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @Test
    void anArticleNamesItsCopiesWhatFoundThemAndWhichIsFirst() throws Exception {
        JsonNode copies = json("/articles/second").get("copies");

        assertThat(copies.get("articles").asInt()).isEqualTo(3);
        assertThat(copies.get("first").asString()).isEqualTo("first/1");
        assertThat(copies.get("copies").get(0).toString())
                .isEqualTo("{\"articleId\":\"first/1\",\"title\":\"All winter in harbour\",\"url\":"
                        + "\"https://courier.example/1\",\"publisher\":\"Harbour Courier\",\"at\":"
                        + "\"2026-03-02T07:00:00Z\",\"rule\":\"same-text\",\"likeness\":1.0,\"alike\":\"second\"}");
        assertThat(copies.get("copies").get(2).get("rule").asString()).isEqualTo("near-text");
        assertThat(json("/articles/own").has("copies")).isFalse();
    }

    @Test
    void groupsAndTheirArticlesAreListed() throws Exception {
        JsonNode groups = json("/copies").get("groups");
        assertThat(groups.size()).isEqualTo(1);
        String group = groups.get(0).get("group").asString();

        JsonNode page = json("/copies/" + group + "?limit=2");
        assertThat(page.get("copies").size()).isEqualTo(2);
        JsonNode next =
                json("/copies/" + group + "?limit=2&cursor=" + page.get("next").asString());
        assertThat(next.get("copies").size()).isEqualTo(1);
        assertThat(next.get("copies").get(0).get("articleId").asString()).isEqualTo("third");
        assertThat(next.get("first").asString()).isEqualTo("first/1");
        assertThat(store.get("/copies/0123456789abcdef0123456789abcdef").statusCode())
                .isEqualTo(404);
        assertThat(store.get("/copies/nothing").statusCode()).isEqualTo(404);
        assertThat(store.get("/copies?cursor=WyJ4Il0").statusCode()).isEqualTo(400);
    }

    @Test
    void thePageOfAnArticleListsThem() throws Exception {
        String page =
                store.get("/browse/articles/second", "Accept", "text/html").body();

        assertThat(page)
                .contains("One of 3 copies")
                .contains("href=\"/browse/articles/first%2F1\">All winter in harbour</a>")
                .contains("same text, 100 % · earliest")
                .contains("&lt;b&gt;No ferry&lt;/b&gt;");
        assertThat(store.get("/browse/articles/own", "Accept", "text/html").body())
                .doesNotContain("copies");
    }

    private static JsonNode json(String path) throws Exception {
        return EventJson.mapper().readTree(store.get(path).body());
    }

    private static void put(ArticleEvents article) {
        database.store().store(article.facts());
    }
}
