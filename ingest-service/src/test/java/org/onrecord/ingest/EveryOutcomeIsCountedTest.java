package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.ingest.meter.IngestMetric;
import org.onrecord.ingest.problem.ProblemType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IngestTest
class EveryOutcomeIsCountedTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    MeterRegistry meters;

    @Test
    void ofRequestsByTheirProblem() {
        double accepted = count("accepted", "");
        double refused = count("refused", "invalid-field");

        post("/articles", "application/json", "{\"id\": \"counted\", \"text\": \"The ferry is late.\"}");
        post("/articles", "application/json", "{\"id\": \"counted\"}");

        assertThat(count("accepted", "") - accepted).isEqualTo(1);
        assertThat(count("refused", "invalid-field") - refused).isEqualTo(1);
    }

    @Test
    void ofEachLineOfMany() {
        double accepted = count("accepted", "");
        double takedowns = count("takedown", "");
        double refused = count("refused", "not-json");

        post("/articles/bulk", "application/x-ndjson", """
                {"id": "counted-1", "text": "The ferry is late."}
                {"id": "counted-2", "text": "The ferry is late again."}
                not json
                {"id": "counted-1", "status": "canceled"}""");

        assertThat(count("accepted", "") - accepted).isEqualTo(2);
        assertThat(count("takedown", "") - takedowns).isEqualTo(1);
        assertThat(count("refused", "not-json") - refused).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalCanBeSeenBeforeTheFirst(ProblemType type) {
        assertThat(meters.find(IngestMetric.OUTCOMES)
                        .tag("outcome", "refused")
                        .tag("reason", type.slug())
                        .counter())
                .isNotNull();
    }

    private void post(String path, String type, String body) {
        http.post().uri(path).header("Content-Type", type).content(body).exchange();
    }

    private double count(String outcome, String reason) {
        Counter counter = meters.get(IngestMetric.OUTCOMES)
                .tag("outcome", outcome)
                .tag("reason", reason)
                .counter();
        return counter.count();
    }
}
