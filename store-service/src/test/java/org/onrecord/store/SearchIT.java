package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** What quotes can be searched by, each by itself and together. */
class SearchIT {

    private static Database database;
    private static RunningStore store;

    /** Monday 2 March 2026 and the days after it. */
    @BeforeAll
    static void threeArticles() {
        database = Database.embedded("search");
        store = RunningStore.withoutKafka(database);
        database.store()
                .store(anArticle("quay")
                        .by("The Quay Gazette")
                        .publishedAt(Instant.parse("2026-03-04T07:00:00Z"))
                        .receivedAt(Instant.parse("2026-03-05T07:00:00Z"))
                        .circumstantialQuote(
                                "The Lindmar crane is safe",
                                "Ada Brandt",
                                "denied",
                                "the Harbour Board",
                                "Old Quay",
                                "On Tuesday",
                                0.95)
                        .mentioning(EntityType.LOCATION, "Lindmar")
                        .circumstantialQuote(
                                "Pay the crews of Rolf Okafor",
                                "Ada Brandt",
                                "demanded",
                                "reporters",
                                "Zürich",
                                "On 12 January",
                                0.4)
                        .mentioning(EntityType.PERSON, "Rolf Okafor")
                        .facts());
        database.store()
                .store(anArticle("mill")
                        .by("Valley Post")
                        .publishedAt(Instant.parse("2026-03-02T07:00:00Z"))
                        .receivedAt(Instant.parse("2026-03-02T08:00:00Z"))
                        .quote("The mill stays open", "Rolf Okafor")
                        .quote("The crane \uE000<b>falls</b>", "Ada Brandt")
                        .facts());
        database.store()
                .store(anArticle("old")
                        .by("Valley Post")
                        .publishedAt(Instant.parse("2019-06-01T07:00:00Z"))
                        .receivedAt(Instant.parse("2026-03-06T08:00:00Z"))
                        .quote("The mill closes", "Rolf Okafor")
                        .facts());
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "stance=denied, quay-1",
        "stance=Denied, quay-1",
        "addressee=harbour%20board, quay-1",
        "addressee=board%20harbour, ''",
        "place=zurich, quay-2",
        "about=lindmar, quay-1",
        "about=okafor, quay-2",
        "about=okafor&speaker=brandt, quay-2",
        "speaker=okafor, mill-1 old-1",
        "publisher=valley%20post, mill-1 mill-2 old-1",
        "publisher=valley, ''",
        "language=en, quay-1 quay-2 mill-1 mill-2 old-1",
        "language=en-GB, ''",
        "minConfidence=0.9, quay-1",
        "minConfidence=0.8&stance=said, mill-1 mill-2 old-1",
        "publishedFrom=2026-03-03, quay-1 quay-2",
        "publishedTo=2026-03-02, old-1",
        "publishedFrom=2026-03-02&publishedTo=2026-03-03, mill-1 mill-2",
        "receivedFrom=2026-03-06, old-1",
        "receivedFrom=2026-03-02T08:00:00Z&receivedTo=2026-03-02T08:00:01Z, mill-1 mill-2",
        "saidFrom=2026-03-03&saidTo=2026-03-04, quay-1",
        "saidFrom=2026-01-01, quay-1 quay-2",
        "saidTo=2026-02-01, quay-2",
        "q=crane, quay-1 mill-2",
        "q=crane&order=oldest, mill-2 quay-1",
        "order=oldest, old-1 mill-1 mill-2 quay-1 quay-2",
        "q=%22crane%20is%20safe%22&speaker=ada&publishedFrom=2026-01-01, quay-1",
    })
    void findsQuotes(String query, String expected) throws Exception {
        List<String> found = new ArrayList<>();
        json("/quotes?" + query).get("quotes").forEach(quote -> found.add(name(quote)));

        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    @Test
    void findsWhoIsMeantByAName() throws Exception {
        String okafor = json("/identities?name=rolf%20okafor")
                .get("identities")
                .get(0)
                .get("identityId")
                .asString();

        assertThat(name(json("/quotes?aboutIdentity=" + okafor).get("quotes").get(0)))
                .isEqualTo("quay-2");
        assertThat(json("/quotes?identity=" + okafor).get("quotes").size()).isEqualTo(2);
    }

    @Test
    void saysWhereTheWordsStandWithoutMarkup() throws Exception {
        JsonNode answer = json("/quotes?q=falling%20crane&highlight=true");

        assertThat(answer.get("quotes").get(0).get("text").asString()).isEqualTo("The crane \uE000<b>falls</b>");
        assertThat(answer.get("highlights")
                        .get(answer.get("quotes").get(0).get("quoteId").asString())
                        .toString())
                .isEqualTo("[{\"start\":4,\"end\":9},{\"start\":14,\"end\":19}]");
    }

    @Test
    void countsOnlyWhenAskedTo() throws Exception {
        assertThat(json("/quotes?limit=1").has("total")).isFalse();
        JsonNode counted = json("/quotes?limit=1&total=true");

        assertThat(counted.get("total").asInt()).isEqualTo(5);
        assertThat(counted.get("totalIsCapped").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"newest", "oldest"})
    void pagesFitTogether(String order) throws Exception {
        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = json("/quotes?limit=1&order=" + order + cursor);
            page.get("quotes").forEach(quote -> paged.add(name(quote)));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        }
        List<String> whole = new ArrayList<>();
        json("/quotes?order=" + order).get("quotes").forEach(quote -> whole.add(name(quote)));

        assertThat(paged).hasSize(5).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "order=up, order",
        "highlight=true, highlight",
        "highlight=yes&q=crane, highlight",
        "total=1, total",
        "minConfidence=2, minConfidence",
        "minConfidence=NaN, minConfidence",
        "language=English!, language",
        "saidFrom=yesterday, saidFrom",
        "publishedFrom=2026-03-02&publishedTo=2026-03-02, publishedTo",
        "receivedTo=0000-01-01, receivedTo",
        "addressee=--, addressee",
        "aboutIdentity=x, aboutIdentity",
        "stance=, stance",
        "speakers=x, speakers",
    })
    void saysWhichParameterIsWrongAndWhatToDo(String query, String field) throws Exception {
        HttpResponse<String> answer = store.get("/quotes?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = EventJson.mapper().readTree(answer.body());
        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    @Test
    void aCursorOfTheOtherOrderIsRefused() throws Exception {
        String next = json("/quotes?limit=1").get("next").asString();

        assertThat(store.get("/quotes?order=oldest&cursor=" + next).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anUnchangedListIsNotSentAgain() throws Exception {
        String tag = store.get("/quotes?q=crane").headers().firstValue("ETag").orElseThrow();

        assertThat(store.get("/quotes?q=crane", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    /** Its article, and which of the article's quotes it is. */
    private static String name(JsonNode quote) {
        return quote.get("articleId").asString() + "-"
                + (quote.get("text").asString().matches("Pay.*|.*falls.*") ? 2 : 1);
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = store.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.mapper().readTree(answer.body());
    }
}
