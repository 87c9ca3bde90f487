package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.events.wire.EventJson;
import org.onrecord.quickstart.TraceCollector.Seen;

/** With a collector's address set, each service adds its part to the trace that the submitter began. */
class OneTraceFromThePostToTheRowIT {

    private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLER = "00f067aa0ba902b7";
    private static final String SECRET = "The ferry will sail on Sundays";

    @TempDir
    private static Path folder;

    private static TraceCollector collector;
    private static RunningOnrecord onrecord;

    @BeforeAll
    static void start() throws Exception {
        collector = new TraceCollector();
        System.setProperty(ENDPOINT, collector.address());
        try {
            onrecord = RunningOnrecord.start(folder);
        } finally {
            System.clearProperty(ENDPOINT);
        }
    }

    @AfterAll
    static void stop() {
        if (onrecord != null) {
            onrecord.close();
        }
        collector.close();
    }

    @Test
    void thePostTheExtractionAndTheRowAreOneTrace() throws Exception {
        String article = EventJson.mapper()
                .writeValueAsString(java.util.Map.of(
                        "id", "ferry-1", "text", "\"" + SECRET + ",\" said Mayor Ilse Brandt on Monday."));

        assertThat(onrecord.submitOverHttp(article, "00-" + TRACE + "-" + CALLER + "-01"))
                .isEqualTo(202);

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(collector.of(TRACE))
                        .extracting(Seen::service)
                        .contains("ingest-service", "extract-service", "store-service"));
        Seen post = span("ingest-service");
        Seen extraction = span("extract-service");
        Seen row = span("store-service");
        assertThat(post.parent()).isEqualTo(CALLER);
        assertThat(extraction.parent()).isEqualTo(post.id());
        assertThat(extraction.attributes()).containsEntry("onrecord.outcome", "extracted");
        assertThat(row.parent()).isEqualTo(post.id());
        assertThat(collector.of(TRACE).toString()).doesNotContain(SECRET);
    }

    private static Seen span(String service) {
        List<Seen> found = collector.of(TRACE).stream()
                .filter(span -> span.service().equals(service))
                .toList();
        assertThat(found).as("spans of " + service).hasSize(1);
        return found.get(0);
    }
}
