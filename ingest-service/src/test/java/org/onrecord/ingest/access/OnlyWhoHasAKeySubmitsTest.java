package org.onrecord.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.access.key.ApiKey;
import org.onrecord.ingest.IngestTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IngestTest
class OnlyWhoHasAKeySubmitsTest {

    private static final String AUDIENCE = Locks.AUDIENCE;
    private static final String SUBMITTER = ApiKey.random();
    private static final String READER = ApiKey.random();
    private static final String OPERATOR = ApiKey.random();
    private static final String EXPIRED = ApiKey.random();
    private static final Locks LOCKS = Locks.with(
            Locks.key("desk", "submit", SUBMITTER, 1),
            Locks.key("reader", "read,edit", READER, 1),
            Locks.key("operator", "operate", OPERATOR, 1),
            Locks.key("former", "submit", EXPIRED, -2));
    private static final Path FILE = LOCKS.file();
    private static final Issuer ISSUER = LOCKS.issuer();

    @Autowired
    MockMvcTester http;

    @DynamicPropertySource
    static void locked(DynamicPropertyRegistry settings) {
        LOCKS.add(settings);
    }

    @BeforeAll
    static void begin() {
        ISSUER.start();
    }

    @AfterAll
    static void end() throws IOException {
        LOCKS.close();
    }

    @Test
    void aKeyForItSubmits() {
        assertThat(submit("Bearer " + SUBMITTER)).hasStatus(202);
    }

    @Test
    void aProgramThatKnowsNoMoreThanPasswordsGivesTheKeyAsOne() {
        String pair = Base64.getEncoder().encodeToString(("x:" + SUBMITTER).getBytes(StandardCharsets.UTF_8));

        assertThat(submit("Basic " + pair)).hasStatus(202);
    }

    @Test
    void nobodySubmitsWithoutAKey() {
        MvcTestResult answer = http.post()
                .uri("/articles")
                .contentType("text/plain")
                .content("Nobody said so.")
                .exchange();

        assertThat(answer).hasStatus(401).hasContentType("application/problem+json");
        assertThat(answer).hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"onrecord\", scope=\"submit\"");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/key-missing");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("scope submit", "./onrecord keys");
    }

    @ParameterizedTest
    @CsvSource({"Bearer onr_unknown", "Bearer onr_", "Bearer nonsense", "Bearer a.b.c", "Bearer é"})
    void aKeyThatIsUnknownIsRefused(String authorization) {
        assertRefused(submit(authorization));
    }

    @Test
    void aKeyThatHasExpiredIsRefused() {
        assertRefused(submit("Bearer " + EXPIRED));
    }

    @Test
    void aKeyThatIsRevokedIsRefusedFromThenOn() throws IOException {
        String key = ApiKey.random();
        List<String> before = Files.readAllLines(FILE);
        Files.write(
                FILE,
                Stream.concat(before.stream(), Stream.of(Locks.key("leaver", "submit", key, 1)))
                        .toList());
        assertThat(submit("Bearer " + key)).hasStatus(202);

        Files.write(FILE, before);

        assertRefused(submit("Bearer " + key));
        assertThat(submit("Bearer " + SUBMITTER)).hasStatus(202);
    }

    @Test
    void aKeyForSomethingElseIsRefusedAndToldWhatItLacks() {
        MvcTestResult answer = submit("Bearer " + READER);

        assertThat(answer).hasStatus(403).hasContentType("application/problem+json");
        assertThat(answer)
                .hasHeader(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer realm=\"onrecord\", error=\"insufficient_scope\", scope=\"submit\"");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/scope-missing");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("scope submit");
    }

    @Test
    void aTokenOfTheIssuerIsGood() throws JOSEException {
        assertThat(submit("Bearer " + ISSUER.token(AUDIENCE, "openid submit"))).hasStatus(202);
        assertThat(submit("Bearer " + ISSUER.token(AUDIENCE, "onrecord:submit")))
                .hasStatus(202);
    }

    @Test
    void aTokenForSomethingElseIsRefused() throws JOSEException {
        assertThat(submit("Bearer " + ISSUER.token(AUDIENCE, "read"))).hasStatus(403);
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() throws JOSEException {
        assertRefused(submit("Bearer " + ISSUER.token("another", "submit")));
    }

    @Test
    void aTokenThatHasExpiredIsRefused() throws JOSEException {
        assertRefused(submit(
                "Bearer " + ISSUER.token(ISSUER.key(), ISSUER.address(), AUDIENCE, "submit", Duration.ofHours(-1))));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws JOSEException {
        assertRefused(submit("Bearer "
                + ISSUER.token(ISSUER.key(), "https://issuer.example", AUDIENCE, "submit", Duration.ofHours(1))));
    }

    @Test
    void aTokenThatSomebodyElseHasSignedIsRefused() throws JOSEException {
        var other = new RSAKeyGenerator(2048).keyID("first").generate();

        assertRefused(
                submit("Bearer " + ISSUER.token(other, ISSUER.address(), AUDIENCE, "submit", Duration.ofHours(1))));
    }

    @ParameterizedTest
    @CsvSource({"/sources", "/actuator/prometheus", "/actuator", "/nowhere"})
    void whatIsNotNamedAsOpenIsForWhoRunsTheService(String path) {
        assertThat(get(path, SUBMITTER)).hasStatus(403);
        assertThat(get(path, OPERATOR).getResponse().getStatus()).isNotIn(401, 403);
    }

    @ParameterizedTest
    @CsvSource({"/", "/actuator/health/liveness", "/v3/api-docs", "/problems/key-missing", "/problems/not-json"})
    void whatTellsHowToBeginIsOpen(String path) {
        assertThat(http.get().uri(path)).hasStatus(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /articles/bulk",
        "DELETE, /articles/a%2Fb",
        "POST, /sources",
        "DELETE, /sources/x",
        "PUT, /articles",
        "POST, /"
    })
    void nothingIsChangedWithoutAKey(String method, String path) {
        assertThat(http.method(HttpMethod.valueOf(method)).uri(java.net.URI.create(path)))
                .hasStatus(401);
    }

    private MvcTestResult submit(String authorization) {
        return http.post()
                .uri("/articles")
                .header(HttpHeaders.AUTHORIZATION, authorization)
                .contentType("text/plain")
                .content("“We have rebuilt the pier,” said Ingrid Solberg, the mayor of Lindmar.")
                .exchange();
    }

    private MvcTestResult get(String path, String key) {
        return http.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                .exchange();
    }

    private static void assertRefused(MvcTestResult answer) {
        assertThat(answer).hasStatus(401).hasContentType("application/problem+json");
        assertThat(answer)
                .hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"onrecord\", error=\"invalid_token\"");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/key-not-accepted");
    }
}
