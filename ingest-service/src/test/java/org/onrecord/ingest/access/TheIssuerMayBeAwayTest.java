package org.onrecord.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.onrecord.access.key.ApiKey;
import org.onrecord.ingest.IngestTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The service starts though nobody answers where tokens come from; keys work meanwhile, and tokens once it answers. */
@IngestTest
class TheIssuerMayBeAwayTest {

    private static final String AUDIENCE = "onrecord";
    private static final String KEY = ApiKey.random();
    private static final Path FILE = keysFile();
    private static final Issuer ISSUER = issuer();

    @Autowired
    MockMvcTester http;

    @DynamicPropertySource
    static void locked(DynamicPropertyRegistry settings) {
        settings.add("onrecord.access.keys-file", FILE::toString);
        settings.add("onrecord.access.issuer-uri", ISSUER::address);
        settings.add("onrecord.access.audience", () -> AUDIENCE);
    }

    @AfterAll
    static void end() throws IOException {
        ISSUER.close();
        Files.delete(FILE);
    }

    @Test
    void keysWorkWithoutItAndTokensOnceItAnswers() throws JOSEException {
        String token = ISSUER.token(AUDIENCE, "submit");
        MvcTestResult early = submit(token);
        assertThat(early).hasStatus(503).hasContentType("application/problem+json");
        assertThat(early).bodyJson().extractingPath("$.type").isEqualTo("/problems/issuer-unavailable");
        assertThat(submit(KEY)).hasStatus(202);
        assertThat(submit(ApiKey.random())).hasStatus(401);

        ISSUER.start();

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(submit(token)).hasStatus(202));
    }

    private MvcTestResult submit(String secret) {
        return http.post()
                .uri("/articles")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)
                .contentType("text/plain")
                .content("“We have rebuilt the pier,” said Ingrid Solberg, the mayor of Lindmar.")
                .exchange();
    }

    private static Path keysFile() {
        try {
            LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
            return Files.write(
                    Files.createTempFile("onrecord", "keys"),
                    List.of("desk submit " + tomorrow + " " + ApiKey.hash(KEY)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Issuer issuer() {
        try {
            return new Issuer();
        } catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
