package org.onrecord.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.ingest.IngestTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two requests an hour: there is no third, however slow the test. */
@IngestTest
@TestPropertySource(properties = {"onrecord.access.rate-limit=2", "onrecord.access.rate-window=1h"})
class TooManyRequestsAreRefusedTest {

    @Autowired
    MockMvcTester http;

    @Test
    void anAnswerSaysHowManyAreLeftAndARefusalWhenThereIsOne() {
        MvcTestResult first = from("192.0.2.1");
        assertThat(first).hasStatus(200).hasHeader("RateLimit-Policy", "\"caller\";q=2;w=3600");
        assertThat(first.getResponse().getHeader("RateLimit")).startsWith("\"caller\";r=1;t=");
        assertThat(from("192.0.2.1")).hasStatus(200);

        MvcTestResult refused = from("192.0.2.1");

        assertThat(refused).hasStatus(429).hasContentType("application/problem+json");
        assertThat(refused.getResponse().getHeader("RateLimit")).startsWith("\"caller\";r=0;t=");
        assertThat(Integer.parseInt(refused.getResponse().getHeader("Retry-After")))
                .isBetween(1, 1800);
        assertThat(refused).bodyJson().extractingPath("$.type").isEqualTo("/problems/too-many-requests");

        assertThat(from("192.0.2.2")).hasStatus(200);
        assertThat(http.get().uri("/actuator/health/liveness").with(request -> {
                    request.setRemoteAddr("192.0.2.1");
                    return request;
                }))
                .hasStatus(200);
    }

    private MvcTestResult from(String address) {
        return http.get()
                .uri("/v3/api-docs")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
