package org.onrecord.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.time.Duration;
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

    private static final String KEY = ApiKey.random();
    private static final Locks LOCKS = Locks.with(Locks.key("desk", "submit", KEY, 1));

    @Autowired
    MockMvcTester http;

    @DynamicPropertySource
    static void locked(DynamicPropertyRegistry settings) {
        LOCKS.add(settings);
    }

    @AfterAll
    static void end() throws IOException {
        LOCKS.close();
    }

    @Test
    void keysWorkWithoutItAndTokensOnceItAnswers() throws JOSEException {
        String token = LOCKS.issuer().token(Locks.AUDIENCE, "submit");
        MvcTestResult early = submit(token);
        assertThat(early).hasStatus(503).hasContentType("application/problem+json");
        assertThat(early).bodyJson().extractingPath("$.type").isEqualTo("/problems/issuer-unavailable");
        assertThat(submit(KEY)).hasStatus(202);
        assertThat(submit(ApiKey.random())).hasStatus(401);

        LOCKS.issuer().start();

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
}
