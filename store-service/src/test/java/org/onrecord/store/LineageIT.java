package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** What can be asked about the versions of an article. */
class LineageIT {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() {
        database = Database.embedded("lineage");
        store = RunningStore.withoutKafka(database);
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    /** Version 2 says what version 1 says; 3 corrects it; 4 is on its way. */
    @BeforeEach
    void anArticleWithAPast() {
        database.empty();
        put(first());
        put(first().version(2).receivedAt(MORNING.plusSeconds(60)).offset(1));
        put(third());
        database.store()
                .store(third().version(4)
                        .receivedAt(MORNING.plusSeconds(180))
                        .offset(3)
                        .facts()
                        .subList(0, 2));
    }

    @Test
    void everyVersionSaysWhatBecameOfIt() throws Exception {
        assertThat(lines("/articles/mill%2F1/versions"))
                .containsExactly("4 pending 3", "3 extracted 3", "2 unchanged 3", "1 superseded 3");
        assertThat(json("/articles/mill%2F1/versions").get("versions").get(3).toString())
                .matches("\\{\"versionId\":\"[0-9a-f]{32}\",\"articleVersion\":1,"
                        + "\"receivedAt\":\"2026-03-02T08:00:00Z\",\"outcome\":\"superseded\",\"quotes\":3,"
                        + "\"entities\":3,\"extractor\":\\{\"version\":\"0.1.0\",\"model\":\"test\"}}");
    }

    @Test
    void pagesOfVersionsFitTogether() throws Exception {
        put(third().readBy("better").offset(4));
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json("/articles/mill%2F1/versions?limit=2" + cursor);
            page.get("versions")
                    .forEach(version -> paged.add(version.get("versionId").asString()));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        } while (cursor != null);

        List<String> whole = new ArrayList<>();
        json("/articles/mill%2F1/versions")
                .get("versions")
                .forEach(version -> whole.add(version.get("versionId").asString()));
        assertThat(paged).hasSize(5).doesNotHaveDuplicates().containsExactlyElementsOf(whole);
    }

    @Test
    void aCorrectionAddsRevisesAndRetractsAndLeavesTheRestUnderTheirIds() throws Exception {
        String before = quoteId(json("/articles/mill%2F1/changes?to=1").get("added"), "Nobody will be dismissed");

        JsonNode changes = json("/articles/mill%2F1/changes?from=1&to=3");

        assertThat(texts(changes.get("added"))).containsExactly("The bank has agreed");
        assertThat(texts(changes.get("retracted"))).containsExactly("Talk to the lawyers");
        assertThat(changes.get("revised")).hasSize(1);
        JsonNode revised = changes.get("revised").get(0);
        assertThat(revised.get("fields").toString()).isEqualTo("[\"text\"]");
        assertThat(revised.get("before").get("text").asString()).isEqualTo("We close in May");
        assertThat(revised.get("after").get("text").asString()).isEqualTo("We close in June");
        assertThat(changes.get("unchanged").asInt()).isEqualTo(1);
        assertThat(quoteId(json("/articles/mill%2F1").get("quotes"), "Nobody will be dismissed"))
                .isEqualTo(before);
        assertThat(store.get("/quotes/" + before).statusCode()).isEqualTo(200);
    }

    @Test
    void withoutParametersTheCorrectionThatIsShownIsCompared() throws Exception {
        assertThat(json("/articles/mill%2F1/changes")).isEqualTo(json("/articles/mill%2F1/changes?from=1&to=3"));
        assertThat(json("/articles/mill%2F1/changes?from=2").get("revised"))
                .hasSameSizeAs(json("/articles/mill%2F1/changes").get("revised"));
    }

    @Test
    void anUnchangedResubmissionChangesNoQuote() throws Exception {
        JsonNode changes = json("/articles/mill%2F1/changes?from=1&to=2");

        assertThat(changes.get("unchanged").asInt()).isEqualTo(3);
        assertThat(changes.toString()).contains("\"added\":[],\"revised\":[],\"retracted\":[]");
    }

    @Test
    void allQuotesOfAFirstVersionAreAdded() throws Exception {
        JsonNode changes = json("/articles/mill%2F1/changes?to=1");

        assertThat(changes.has("from")).isFalse();
        assertThat(changes.get("added")).hasSize(3);
    }

    @Test
    void twoReadingsOfOneVersionAreComparedByTheirIds() throws Exception {
        put(anArticle("mill/1")
                .version(3)
                .receivedAt(MORNING.plusSeconds(120))
                .readBy("better")
                .offset(9)
                .quote("We close in June", "Bo Larsen"));
        List<String> ids = new ArrayList<>();
        json("/articles/mill%2F1/versions").get("versions").forEach(version -> {
            if (version.get("articleVersion").asLong() == 3) {
                ids.add(version.get("versionId").asString());
            }
        });

        JsonNode changes = json("/articles/mill%2F1/changes?from=" + ids.get(0) + "&to=" + ids.get(1));

        assertThat(changes.get("unchanged").asInt()).isEqualTo(1);
        assertThat(changes.get("retracted")).hasSize(2);
    }

    @Test
    void ofAnArticleThatWasTakenDownRowsWithoutTextAreLeft() throws Exception {
        String versionId = json("/articles/mill%2F1/versions")
                .get("versions")
                .get(1)
                .get("versionId")
                .asString();
        database.store().store(List.of(FactReader.read(takedown("mill/1", MORNING.plusSeconds(600)))));

        HttpResponse<String> versions = store.get("/articles/mill%2F1/versions");

        assertThat(versions.statusCode()).isEqualTo(200);
        assertThat(lines("/articles/mill%2F1/versions"))
                .containsExactly("4 retracted -", "3 retracted -", "2 retracted -", "1 retracted -");
        assertThat(versions.body())
                .contains("\"takedowns\":[{\"requestedAt\":\"2026-03-02T08:10:00Z\",\"recordedAt\":")
                .contains(versionId)
                .doesNotContain("Larsen")
                .doesNotContain("Mill");
        assertProblem("/articles/mill%2F1/changes", 410, "/problems/article-retracted");
        assertProblem("/articles/mill%2F1/changes?from=1&to=3", 410, "/problems/article-retracted");
    }

    @Test
    void aTakedownOfAnUnknownArticleCanBeSeen() throws Exception {
        database.store().store(List.of(FactReader.read(takedown("early", MORNING))));

        assertThat(json("/articles/early/versions").toString())
                .startsWith("{\"articleId\":\"early\",\"versions\":[],\"takedowns\":[{\"requestedAt\":");
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/nobody/versions, 404, /problems/article-not-found",
        "/articles/nobody/changes, 404, /problems/article-not-found",
        "/articles/mill%2F1/changes?from=9, 404, /problems/version-not-found",
        "/articles/mill%2F1/changes?to=4, 404, /problems/version-not-found",
        "/articles/mill%2F1/changes?to=00000000000000000000000000000000, 404, /problems/version-not-found",
        "/articles/mill%2F1/changes?to=first, 400, /problems/invalid-parameter",
        "/articles/mill%2F1/changes?from=, 400, /problems/invalid-parameter",
        "/articles/mill%2F1/versions?cursor=WyJhIiwiYiIsImMiLCJkIl0, 400, /problems/invalid-parameter",
        "/articles/mill%2F1/versions?form=1, 400, /problems/invalid-parameter",
    })
    void saysWhatIsTheMatter(String path, int status, String type) throws Exception {
        assertProblem(path, status, type);
    }

    private static ArticleEvents first() {
        return anArticle("mill/1")
                .titled("Mill to close")
                .quote("We close in May", "Bo Larsen")
                .quote("Nobody will be dismissed", "Kim Sato")
                .quote("Talk to the lawyers", "Ana Reyes");
    }

    private static ArticleEvents third() {
        return anArticle("mill/1")
                .version(3)
                .receivedAt(MORNING.plusSeconds(120))
                .offset(2)
                .sentence("This article has been corrected.")
                .quote("We close in June", "Bo Larsen")
                .quote("Nobody will be dismissed", "Kim Sato")
                .quote("The bank has agreed", "Ana Reyes");
    }

    private static String quoteId(JsonNode quotes, String text) {
        for (JsonNode quote : quotes) {
            if (quote.get("text").asString().equals(text)) {
                return quote.get("quoteId").asString();
            }
        }
        throw new AssertionError("no such quote: " + text);
    }

    private static List<String> texts(JsonNode quotes) {
        List<String> texts = new ArrayList<>();
        quotes.forEach(quote -> texts.add(quote.get("text").asString()));
        return texts;
    }

    private static List<String> lines(String path) throws Exception {
        List<String> lines = new ArrayList<>();
        json(path)
                .get("versions")
                .forEach(version -> lines.add(version.get("articleVersion").asLong() + " "
                        + version.get("outcome").asString() + " "
                        + (version.has("quotes") ? version.get("quotes").asString() : "-")));
        return lines;
    }

    private static void assertProblem(String path, int status, String type) throws Exception {
        HttpResponse<String> answer = store.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(EventJson.mapper().readTree(answer.body()).get("type").asString())
                .isEqualTo(type);
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = store.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.mapper().readTree(answer.body());
    }

    private static void put(ArticleEvents article) {
        database.store().store(article.facts());
    }
}
