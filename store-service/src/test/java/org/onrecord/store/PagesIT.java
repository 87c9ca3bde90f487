package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;

/** What the pages show, as HTML, on a real database. */
class PagesIT {

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() {
        database = Database.embedded("pages");
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
                .quote("The ferries stay in port", "Inês Ødegård-Pratt")
                .indirectQuote("The harbour board", "nobody will be dismissed"));
        put(anArticle("mill").titled("Mill to close").by("Valley Post").quote("We close in May", "Conor O’Brien"));
    }

    @Test
    void theRootIsAPageForBrowsersAndAListForOthers() throws Exception {
        assertThat(store.get("/", "Accept", HTML).body())
                .contains("<h1 class=\"start\">Who said what</h1>")
                .contains("The ferries stay in port");
        assertThat(store.get("/").headers().firstValue("Content-Type")).contains("application/json");
        assertThat(store.get("/", "Accept", "*/*").body()).startsWith("{");
    }

    @Test
    void aSearchShowsWhatIsFoundByWhatItCanBeNarrowedAndTheJsonBehindIt() throws Exception {
        String page = page("/browse/quotes?q=ferry&speaker=");

        assertThat(page)
                .contains("<strong>1 quote</strong>")
                .contains("The <mark class=\"found\">ferries</mark> stay in port")
                .contains("href=\"/quotes?q=ferry\"")
                .contains(">The Harbour Courier</span></a>")
                .doesNotContain("We close in May");
    }

    @Test
    void aQuoteStandsInItsArticleWithWhoSaidItAndHow() throws Exception {
        String page = page("/browse/quotes/" + quoteId("q=ferries"));

        assertThat(page)
                .contains("class=\"is-content\"")
                .contains(">The ferries stay in port<")
                .contains("class=\"is-cue\"")
                .contains("class=\"is-speaker\"")
                .contains("as written at the quote")
                .contains("across articles: ")
                .contains("nobody will be dismissed");
    }

    @Test
    void whatIsGoneIsSaidToBeGone() throws Exception {
        String withdrawn = quoteId("q=close");
        put(anArticle("mill").version(2).offset(1).titled("Mill stays").quote("We stay open", "Conor O’Brien"));
        assertThat(status("/browse/quotes/" + withdrawn)).isEqualTo(410);

        database.store().store(List.of(FactReader.read(takedown("mill", Instant.parse("2026-03-09T00:00:00Z")))));
        HttpResponse<String> page = store.get("/browse/articles/mill", "Accept", HTML);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("<h1>The article was taken down</h1>").doesNotContain("We stay open");
        assertThat(status("/browse/articles/none")).isEqualTo(404);
        assertThat(status("/browse/no-such-page")).isEqualTo(404);
        assertThat(status("/browse/quotes?kind=loud")).isEqualTo(400);
    }

    @Test
    void aCorrectionIsShownWordByWordAndATakedownWithoutAWord() throws Exception {
        put(anArticle("mill")
                .version(2)
                .offset(1)
                .receivedAt(Instant.parse("2026-03-03T08:00:00Z"))
                .titled("Mill to close")
                .quote("We close in June", "Conor O’Brien"));

        assertThat(page("/browse/articles/mill")).contains("<strong>Corrected.</strong>");
        assertThat(page("/browse/articles/mill/history"))
                .contains("We close in ")
                .contains("<del>May</del>")
                .contains("<ins>June</ins>");

        database.store().store(List.of(FactReader.read(takedown("mill", Instant.parse("2026-03-09T00:00:00Z")))));
        assertThat(page("/browse/articles/mill/history")).contains("Taken down").doesNotContain("June");
    }

    @Test
    void aSpeakersPageShowsThemOverTimeWithWhomAndLetsAnEditorDecide() throws Exception {
        String id = EventJson.mapper()
                .readTree(store.get("/speakers?name=pratt").body())
                .at("/speakers/0/identityId")
                .asString();

        assertThat(page("/browse/speakers?name="))
                .contains("Inês Ødegård-Pratt")
                .contains("Conor O’Brien");
        assertThat(page("/browse/speakers/" + id))
                .contains("<h1>Inês Ødegård-Pratt</h1>")
                .contains("<rect")
                .contains("The ferries stay in port")
                .contains("The harbour board");
        assertThat(page("/browse/speakers/" + id + "/edit?name=obrien"))
                .contains("Conor O’Brien – 1 quote in 1 article");
        assertThat(store.postForm("/browse/speakers/" + id + "/join", "other=" + id + "&by=r.lund&why=so")
                        .statusCode())
                .isEqualTo(400);
        assertThat(store.postForm("/browse/speakers/" + id + "/split", "by=&why=")
                        .body())
                .contains("The form is not filled in as it must be");
    }

    @Test
    void anEntitysPageShowsWhoSpeaksOfIt() throws Exception {
        assertThat(page("/browse/entities?type=")).contains("The harbour board");
        assertThat(page("/browse/entities/organization/The%20harbour%20board"))
                .contains("1 mention")
                .contains("<rect");
        assertThat(status("/browse/entities/person/Nobody")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/browse/live?q=ferry",
                "/browse/corrections",
                "/browse/status",
                "/browse/ledger?from=&to=&source=&lane=",
                "/browse/dead-letters?state=&reason=&article=",
                "/browse/decisions"
            })
    void eachOfTheOtherPagesIsMade(String path) throws Exception {
        assertThat(page(path)).contains("<h1>").contains("</html>");
    }

    @Test
    void nothingThatAnArticleSaysIsTakenForHtml() throws Exception {
        put(anArticle("x\"'><svg onload=alert(1)>")
                .titled(SCRIPT)
                .by(SCRIPT)
                .quote(SCRIPT, SCRIPT)
                .indirectQuote("${7*7}", "[[${7*7}]] __${T(java.lang.Runtime)}__"));
        String article = "/browse/articles/x%22%27%3E%3Csvg%20onload%3Dalert%281%29%3E";

        for (String path : List.of(
                "/browse",
                "/browse/speakers",
                "/browse/entities",
                "/browse/live",
                article + "/history",
                "/browse/quotes",
                "/browse/quotes?q=%3Cscript%3E&about=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/browse/quotes?q=" + "%22%20onfocus=alert(1)%20x=%22",
                article,
                "/browse/quotes/" + quoteId("q=alert"))) {
            String page = page(path);
            assertThat(page)
                    .as(path)
                    .doesNotContain("<script>")
                    .doesNotContain("<img")
                    .doesNotContain("<svg onload");
            assertThat(page).as(path).doesNotContain("[[49]]");
            String withoutValues = page.replaceAll("\"[^\"]*\"", "\"\"");
            assertThat(withoutValues).as(path).doesNotContainPattern("<[a-z]+ [^>]*\\son[a-z]+=");
        }
        assertThat(page(article))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("${7*7}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/browse", "/browse/quotes", "/browse/no-such-page", "/assets/onrecord.css", "/quotes"})
    void anAnswerTellsBrowsersToRunAndLoadNothingFromElsewhere(String path) throws Exception {
        HttpResponse<String> answer = store.get(path, "Accept", "*/*");

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void anotherSitesPageCannotMakeABrowserChangeAnything() throws Exception {
        HttpResponse<String> answer = store.postAs("/dead-letters/redrive", "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/cross-site-request");
        assertThat(store.postAs("/dead-letters/redrive", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(store.post("/dead-letters/redrive?dryRun=true").statusCode()).isEqualTo(200);
    }

    private static String page(String path) throws Exception {
        HttpResponse<String> answer = store.get(path, "Accept", HTML);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        return answer.body();
    }

    private static int status(String path) throws Exception {
        return store.get(path, "Accept", HTML).statusCode();
    }

    private static String quoteId(String query) throws Exception {
        return EventJson.mapper()
                .readTree(store.get("/quotes?" + query).body())
                .at("/quotes/0/quoteId")
                .asString();
    }

    private static void put(ArticleEvents article) {
        database.store().store(article.facts());
    }
}
