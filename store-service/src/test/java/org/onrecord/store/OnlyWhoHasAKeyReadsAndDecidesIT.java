package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.access.key.ApiKey;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;

/** A store with keys, on a real database, asked as programs and browsers ask. */
class OnlyWhoHasAKeyReadsAndDecidesIT {

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String READER = ApiKey.random();
    private static final String EDITOR = ApiKey.random();
    private static final String OPERATOR = ApiKey.random();

    @TempDir
    static Path folder;

    private static Database database;
    private static RunningStore store;
    private static Path keys;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        keys = folder.resolve("keys");
        Files.write(
                keys,
                List.of(
                        line("reader", "read", READER),
                        line("editor", "read,edit", EDITOR),
                        line("operator", "operate", OPERATOR)));
        database = Database.embedded("keys");
        store = RunningStore.withoutKafka(database, "--onrecord.access.keys-file=" + keys);
        database.store()
                .store(anArticle("ferry")
                        .quote("The ferries stay in port", "Tomas Okafor")
                        .facts());
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/quotes",
                "/quotes/stream",
                "/quotes.atom",
                "/quotes/export",
                "/dead-letters",
                "/searches",
                "/no-such-thing",
                "/actuator/prometheus"
            })
    void nothingIsReadWithoutAKey(String path) throws Exception {
        HttpResponse<String> answer = store.get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer "));
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(problem(answer)).isEqualTo("/problems/key-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/v3/api-docs", "/assets/onrecord.css"})
    void whatHoldsNothingOfArticlesIsOpen(String path) throws Exception {
        assertThat(store.get(path).statusCode()).isEqualTo(200);
        // Kafka is away.
        assertThat(store.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    }

    @Test
    void aReaderReadsAndDoesNoMore() throws Exception {
        HttpResponse<String> found = get("/quotes?q=ferries", READER);
        assertThat(found.body()).contains("The ferries stay in port");
        assertThat(found.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(problem(post("/decisions/" + "0".repeat(32) + "/undo", READER)))
                .isEqualTo("/problems/scope-missing");
        assertThat(problem(post("/dead-letters/redrive?dryRun=true", READER))).isEqualTo("/problems/scope-missing");
        assertThat(problem(get("/actuator/prometheus", READER))).isEqualTo("/problems/scope-missing");
    }

    @Test
    void whoMayDecideMayNotOperateAndTheOtherWayRound() throws Exception {
        assertThat(post("/dead-letters/redrive?dryRun=true", OPERATOR).statusCode())
                .isEqualTo(200);
        assertThat(get("/actuator/prometheus", OPERATOR).statusCode()).isEqualTo(200);
        assertThat(post("/dead-letters/redrive?dryRun=true", EDITOR).statusCode())
                .isEqualTo(403);
        assertThat(post("/decisions/" + "0".repeat(32) + "/undo", OPERATOR).statusCode())
                .isEqualTo(403);
        assertThat(get("/quotes", OPERATOR).statusCode()).isEqualTo(403);
    }

    @Test
    void aFeedReaderGivesTheKeyAsAPassword() throws Exception {
        String pair = java.util.Base64.getEncoder().encodeToString(("x:" + READER).getBytes(StandardCharsets.UTF_8));

        assertThat(store.get("/quotes.atom", "Authorization", "Basic " + pair).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBrowserIsSentToThePageThatAsksForAKeyAndBackFromThere() throws Exception {
        HttpResponse<String> sent = store.get("/browse/quotes?q=ferries", "Accept", HTML);
        assertThat(sent.statusCode()).isEqualTo(303);
        String page = sent.headers().firstValue("Location").orElseThrow();
        assertThat(page).isEqualTo("/browse/sign-in?next=%2Fbrowse%2Fquotes%3Fq%3Dferries");
        assertThat(store.get(page, "Accept", HTML).body())
                .contains("type=\"password\"")
                .contains("value=\"/browse/quotes?q=ferries\"");

        HttpResponse<String> entered = signIn(READER, "/browse/quotes?q=ferries");

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).contains("/browse/quotes?q=ferries");
        String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Max-Age", "Expires");
        assertThat(store.get("/browse/quotes?q=ferries", "Accept", HTML, "Cookie", nameAndValue(cookie))
                        .body())
                .contains("key:reader")
                .contains("1 quote");
        assertThat(store.get("/", "Accept", HTML, "Cookie", nameAndValue(cookie))
                        .body())
                .contains("The ferries stay in port");
    }

    @Test
    void aKeyThatIsNotGoodDoesNotSignIn() throws Exception {
        HttpResponse<String> answer = signIn(ApiKey.random(), "/browse");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("unknown, revoked or expired");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/browse\\evil",
                "/browseevil",
                "javascript:alert(1)",
                ""
            })
    void nobodyIsSentToAnotherSiteAfterSigningIn(String next) throws Exception {
        assertThat(signIn(READER, next).headers().firstValue("Location")).contains("/browse");
    }

    @Test
    void whoSignsOutIsOut() throws Exception {
        HttpResponse<String> answer = form("/browse/sign-out", "", READER);

        assertThat(answer.headers().firstValue("Location")).contains("/browse/sign-in");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).startsWith("onrecord-key=;").contains("Max-Age=0"));
    }

    @Test
    void whoseKeyIsRevokedIsAskedForAnotherWithTheNextPage() throws Exception {
        String key = ApiKey.random();
        List<String> before = Files.readAllLines(keys);
        Files.write(keys, List.of(before.get(0), before.get(1), before.get(2), line("leaver", "read", key)));
        assertThat(store.get("/browse", "Cookie", "onrecord-key=" + key).statusCode())
                .isEqualTo(200);

        Files.write(keys, before);

        HttpResponse<String> answer = store.get("/browse", "Cookie", "onrecord-key=" + key);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).startsWith("onrecord-key=;").contains("Max-Age=0"));
    }

    @Test
    void whoMayNotDoSomethingOnAPageIsToldWhatItNeeds() throws Exception {
        HttpResponse<String> answer = form("/browse/dead-letters/redrive", "dryRun=true", READER);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("The key is not for this").contains("scope operate");
        assertThat(form("/browse/dead-letters/redrive", "dryRun=true", OPERATOR).statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePageOfTheAuditIsForWhoOperates() throws Exception {
        form("/browse/dead-letters/redrive", "dryRun=true&reason=<b>bold</b>", OPERATOR);

        HttpResponse<String> audit = store.get(
                "/browse/audit?action=dead-letters.redrive&caller=key%3Aoperator&object=",
                "Cookie", "onrecord-key=" + OPERATOR);
        assertThat(audit.statusCode()).isEqualTo(200);
        assertThat(audit.body())
                .contains("refused: 400", "href=\"/browse/audit?caller=key%3Aoperator\"")
                .contains("reason=&lt;b&gt;bold")
                .doesNotContain("<b>bold")
                .contains(">Audit</a>");
        HttpResponse<String> refused = store.get("/browse/audit", "Cookie", "onrecord-key=" + READER);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("scope operate").doesNotContain(">Audit</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void anotherSitesFormChangesNothingForWhoIsSignedIn(String header, String value) throws Exception {
        for (String path : List.of("/browse/dead-letters/redrive", "/dead-letters/redrive", "/browse/sign-in")) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(store.uri(path)))
                            .header("Cookie", "onrecord-key=" + OPERATOR)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header(header, value)
                            .POST(BodyPublishers.ofString("key=" + OPERATOR))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains(path.startsWith("/browse") ? "another site" : "cross-site-request");
        }
    }

    private HttpResponse<String> get(String path, String key) throws Exception {
        return store.get(path, "Authorization", "Bearer " + key);
    }

    private HttpResponse<String> post(String path, String key) throws Exception {
        return store.postAs(path, "Authorization", "Bearer " + key);
    }

    private HttpResponse<String> signIn(String key, String next) throws Exception {
        return store.postForm(
                "/browse/sign-in", "key=" + key + "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> form(String path, String fields, String key) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(store.uri(path)))
                        .header("Cookie", "onrecord-key=" + key)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String problem(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body()).get("type").asString();
    }

    private static String nameAndValue(String cookie) {
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static String line(String name, String scopes, String key) {
        return "%s %s %s %s"
                .formatted(name, scopes, LocalDate.now(ZoneOffset.UTC).plusDays(1), ApiKey.hash(key));
    }
}
