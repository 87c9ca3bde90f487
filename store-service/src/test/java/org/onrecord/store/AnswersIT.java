package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** What can be asked over HTTP, and what is answered; Kafka is away, which is no reason not to answer. */
class AnswersIT {

    private static final Instant MONDAY = Instant.parse("2026-03-02T07:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T07:00:00Z");

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() {
        database = Database.embedded("answers");
        store = RunningStore.withoutKafka(database);
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @BeforeEach
    void twoArticles() {
        database.empty();
        put(anArticle("ferry/1")
                .titled("Ferries idle")
                .publishedAt(MONDAY)
                .quote("The ferries stay in port", "Inês Ødegård-Pratt")
                .indirectQuote("The harbour board", "nobody will be dismissed"));
        put(anArticle("mill")
                .titled("Mill to close")
                .by("Valley Post")
                .publishedAt(TUESDAY)
                .quote("We close in May", "Conor O’Brien")
                .quoteByNobody("It is a black day for the ferry trade"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'mill: We close in May|mill: It is a black day for the ferry trade|ferry/1: The ferries stay in port"
                + "|ferry/1: nobody will be dismissed'",
        "speaker=pratt, ferry/1: The ferries stay in port",
        "speaker=INES%20odegard, ferry/1: The ferries stay in port",
        "speaker=O'Brien, mill: We close in May",
        "speaker=obri, ''",
        "speaker=harbour%20board, ferry/1: nobody will be dismissed",
        "q=ferry, 'mill: It is a black day for the ferry trade|ferry/1: The ferries stay in port'",
        "q=ferry%20-port, mill: It is a black day for the ferry trade",
        "q=%22black%20day%22, mill: It is a black day for the ferry trade",
        "q=closing%20or%20dismissing, 'mill: We close in May|ferry/1: nobody will be dismissed'",
        "q=the, ''",
        "kind=indirect, ferry/1: nobody will be dismissed",
        "kind=mixed, ''",
        "article=ferry/1&kind=direct, ferry/1: The ferries stay in port",
        "article=ferry%2F1&q=port&speaker=pratt, ferry/1: The ferries stay in port",
        "article=unknown, ''",
    })
    void findsQuotes(String query, String expected) throws Exception {
        assertThat(quotes(query))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split("\\|")));
    }

    @Test
    void aQuoteSaysWhatItsEventSaidAndWhichArticleItStandsIn() throws Exception {
        JsonNode quote = json("/quotes?speaker=pratt").get("quotes").get(0);

        assertThat(quote.toString())
                .contains("\"kind\":\"direct\"")
                .contains("\"spans\":[{\"start\":1,\"end\":25,\"exact\":\"The ferries stay in port\"")
                .contains("\"lemma\":\"say\"")
                .contains("\"status\":\"resolved\"")
                .contains("\"confidence\":0.875");
        assertThat(quote.get("article").toString())
                .isEqualTo("{\"id\":\"ferry/1\",\"version\":1,\"url\":\"https://courier.example/1\","
                        + "\"title\":\"Ferries idle\",\"publisher\":\"The Harbour Courier\","
                        + "\"publishedAt\":\"2026-03-02T07:00:00Z\"}");
        assertThat(json("/quotes/" + quote.get("quoteId").asString())).isEqualTo(quote);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quotes?", "/quotes?speaker=board&", "/articles?", "/entities?"})
    void pagesFitTogetherWithoutGapOrRepeat(String list) throws Exception {
        for (int i = 0; i < 7; i++) {
            put(anArticle("same-day-" + i).publishedAt(MONDAY).quote("Number " + i, "The harbour board"));
        }
        JsonNode whole = json(list + "limit=500");
        assertThat(whole.has("next")).isFalse();

        List<JsonNode> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json(list + "limit=2" + cursor);
            rows(page).forEach(paged::add);
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        } while (cursor != null);

        assertThat(paged).hasSizeGreaterThan(2).containsExactlyElementsOf(rows(whole));
    }

    @Test
    void aCursorWorksThoughItsRowIsGone() throws Exception {
        JsonNode first = json("/quotes?limit=2");
        store(List.of(FactReader.read(takedown("mill", Instant.parse("2026-03-09T00:00:00Z")))));

        assertThat(json("/quotes?limit=2&cursor=" + first.get("next").asString())
                        .get("quotes")
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo("The ferries stay in port");
    }

    @ParameterizedTest
    @CsvSource({
        "/quotes?limit=0, limit",
        "/quotes?limit=501, limit",
        "/quotes?limit=ten, limit",
        "/quotes?cursor=abc, cursor",
        "/quotes?cursor=bnVsbA, cursor",
        "/quotes?cursor=W10, cursor",
        "/quotes?cursor=WyJhIiwiYiIsImMiLCJkIl0, cursor",
        "/quotes?kind=loud, kind",
        "/quotes?speaker=, speaker",
        "/quotes?speaker=%2D%2D, speaker",
        "/quotes?q=%20, q",
        "/quotes?q=a%00b, q",
        "/quotes?speakr=Pratt, speakr",
        "/quotes?q=a&q=b, q",
        "/articles?cursor=WyJhIiwiYiJd, cursor",
        "/articles?q=a, q",
        "/entities?type=robot, type",
        "/entities?name=%3F, name",
        "/articles/mill?full=yes, full",
    })
    void namesTheParameterAtFault(String path, String field) throws Exception {
        HttpResponse<String> answer = store.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"/problems/invalid-parameter\"")
                .contains("\"field\":\"" + field + "\"")
                .contains("\"detail\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quotes?q=%ff", "/articles/%00", "/quotes/%00"})
    void answersWhatTheWebServerCannotReadWithAProblemToo(String path) throws Exception {
        assertProblem(path, 400, "/problems/bad-request");
    }

    @Test
    void refusesASearchThatIsTooLong() throws Exception {
        assertThat(store.get("/quotes?q=" + "a".repeat(1001)).body()).contains("\"field\":\"q\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a/b", "a b", "100%", "x?y=z&w#v", "semi;colon", "back\\slash", "Ünï©ode 🚢", "+plus+", "'\"<"})
    void anArticleIsFoundUnderAnyId(String id) throws Exception {
        put(anArticle(id).quote("Even so", "Ana Reyes"));
        String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");

        JsonNode article = json("/articles/" + encoded);

        assertThat(article.get("articleId").asString()).isEqualTo(id);
        assertThat(json("/quotes?article=" + encoded).get("quotes")).hasSize(1);
    }

    @Test
    void anArticleComesWithItsTextBlocksQuotesAndEntities() throws Exception {
        JsonNode article = json("/articles/ferry%2F1");

        String text = article.get("text").asString();
        JsonNode span = article.get("quotes").get(0).get("spans").get(0);
        assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
                .isEqualTo("The ferries stay in port");
        assertThat(article.get("quotes")).hasSize(2);
        assertThat(article.get("entities").toString())
                .contains("\"name\":\"Inês Ødegård-Pratt\"")
                .contains("\"name\":\"The harbour board\"");
        assertThat(article.get("blocks").toString()).contains("\"kind\":\"paragraph\",\"start\":0");
        assertThat(article.get("extractor").toString()).isEqualTo("{\"version\":\"0.1.0\",\"model\":\"test\"}");
    }

    @Test
    void unknownIsNotFoundTakenDownIsGoneAndIncompleteIsNotThereYet() throws Exception {
        store(List.of(FactReader.read(takedown("mill", Instant.parse("2026-03-09T00:00:00Z")))));
        store(anArticle("half").quote("Not yet", "Ana Reyes").facts().subList(0, 1));

        assertProblem("/articles/nobody", 404, "/problems/article-not-found");
        assertProblem("/articles/half", 404, "/problems/article-not-found");
        assertProblem("/articles/mill", 410, "/problems/article-retracted");
        assertProblem("/quotes/00000000000000000000000000000000", 404, "/problems/quote-not-found");
        assertProblem("/quotes/not-an-id", 404, "/problems/quote-not-found");
        assertProblem("/nothing/here", 404, "/problems/not-found");
    }

    @Test
    void aQuoteThatACorrectionTookOutIsGone() throws Exception {
        String id = json("/quotes?speaker=obrien")
                .get("quotes")
                .get(0)
                .get("quoteId")
                .asString();
        put(anArticle("mill").version(2).offset(1).publishedAt(TUESDAY).quote("We stay open", "Conor O’Brien"));

        assertProblem("/quotes/" + id, 410, "/problems/quote-withdrawn");
    }

    @Test
    void whatHasNotChangedNeedNotBeSentAgain() throws Exception {
        HttpResponse<String> first = store.get("/articles/mill");
        String etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(store.get("/articles/mill", "If-None-Match", etag).statusCode())
                .isEqualTo(304);

        put(anArticle("mill").version(2).offset(1).quote("We stay open", "Conor O’Brien"));
        assertThat(store.get("/articles/mill", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void entitiesAreCountedOverAllArticles() throws Exception {
        put(anArticle("third").indirectQuote("The harbour board", "all is well").quote("Indeed", "The harbour board"));

        assertThat(json("/entities?name=board&type=organization").toString())
                .isEqualTo("{\"entities\":[{\"name\":\"The harbour board\",\"type\":\"ORGANIZATION\",\"articles\":2,"
                        + "\"mentions\":3}]}");
        assertThat(json("/entities?article=mill").get("entities")).hasSize(1);
    }

    @Test
    void articlesAreListedByPublisher() throws Exception {
        assertThat(json("/articles?publisher=Valley%20Post").toString())
                .isEqualTo("{\"articles\":[{\"articleId\":\"mill\",\"articleVersion\":1,"
                        + "\"url\":\"https://courier.example/1\",\"title\":\"Mill to close\","
                        + "\"publisher\":\"Valley Post\",\"author\":\"Ada Lindqvist\","
                        + "\"publishedAt\":\"2026-03-03T07:00:00Z\",\"language\":\"en\","
                        + "\"receivedAt\":\"2026-03-02T08:00:00Z\",\"quotes\":2,\"entities\":1}]}");
    }

    @Test
    void saysWhatCanBeAsked() throws Exception {
        assertThat(json("/").get("links").toString())
                .contains("/quotes?q=&speaker=")
                .contains("/v3/api-docs");
    }

    @Test
    void isAliveButNotReadyWhileKafkaIsAway() throws Exception {
        assertThat(store.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(store.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    }

    @Test
    void theOpenApiDocumentIsTheCommittedOne() throws Exception {
        Golden.compare("docs/openapi/store.json", store.get("/v3/api-docs").body());
    }

    private static void assertProblem(String path, int status, String type) throws Exception {
        HttpResponse<String> answer = store.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(EventJson.mapper().readTree(answer.body()).get("type").asString())
                .isEqualTo(type);
    }

    private static List<String> quotes(String query) throws Exception {
        List<String> found = new ArrayList<>();
        json("/quotes?" + query)
                .get("quotes")
                .forEach(quote -> found.add(quote.get("articleId").asString() + ": "
                        + quote.get("text").asString()));
        return found;
    }

    private static List<JsonNode> rows(JsonNode page) {
        List<JsonNode> rows = new ArrayList<>();
        page.properties().stream()
                .filter(field -> field.getValue().isArray())
                .forEach(field -> field.getValue().forEach(rows::add));
        return rows;
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = store.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.mapper().readTree(answer.body());
    }

    private static void put(ArticleEvents article) {
        store(article.facts());
    }

    private static void store(List<Fact> facts) {
        database.store().store(facts);
    }
}
