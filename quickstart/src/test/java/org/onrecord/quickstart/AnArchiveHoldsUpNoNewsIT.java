package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/** The backfill lane, from the topic to the store. How many milliseconds an archive costs: {@code ./onrecord load}. */
class AnArchiveHoldsUpNoNewsIT {

    private static final int ARCHIVE = 400;
    private static final int NEWS = 10;

    @TempDir
    private static Path folder;

    private static RunningOnrecord onrecord;

    @BeforeAll
    static void start() throws InterruptedException {
        onrecord = RunningOnrecord.start(folder);
    }

    @AfterAll
    static void stop() {
        if (onrecord != null) {
            onrecord.close();
        }
    }

    @Test
    void whatIsSubmittedLaterIsShownBeforeTheArchiveEndsAndTheArchiveEndsWhole() throws Exception {
        Map<String, String> archive = new LinkedHashMap<>();
        for (int number = 0; number < ARCHIVE; number++) {
            archive.put("archive-" + number, article("archive-" + number, "Volume " + number));
        }
        onrecord.produceAll(Lane.BACKFILL, archive);
        for (int number = 0; number < NEWS; number++) {
            String id = "news-" + number;
            assertThat(onrecord.submitOverHttp(article(id, "Bulletin " + number)))
                    .isEqualTo(202);
            onrecord.awaitQuotes(id, quotes -> !quotes.isEmpty());
        }

        assertThat(counted("backfill").path("extracted").asInt()).isLessThan(ARCHIVE);
        await().atMost(Duration.ofMinutes(5))
                .untilAsserted(
                        () -> assertThat(counted("backfill").path("extracted").asInt())
                                .isEqualTo(ARCHIVE));
        assertThat(counted("backfill").path("received").asInt()).isEqualTo(ARCHIVE);
        assertThat(counted("live").path("extracted").asInt()).isEqualTo(NEWS);
    }

    @Test
    void anArticleOfAnArchiveIsTakenDownAsAnyOther() throws Exception {
        assertThat(onrecord.submitOverHttp(Lane.BACKFILL, article("lighthouse", "From 1998")))
                .isEqualTo(202);
        onrecord.awaitQuotes("lighthouse", quotes -> !quotes.isEmpty());

        assertThat(onrecord.takeDownOverHttp("lighthouse")).isEqualTo(202);

        assertThat(onrecord.awaitQuotes("lighthouse", List::isEmpty)).isEmpty();
    }

    private static JsonNode counted(String lane) throws Exception {
        return onrecord.askStore("/ledger?source=The%20Ledgerman&lane=" + lane).path("total");
    }

    private static String article(String id, String title) {
        // The takedown's article is not in the ledger that is counted here.
        String publisher = id.equals("lighthouse") ? "The Beacon" : "The Ledgerman";
        return EventJson.mapper()
                .createObjectNode()
                .put("id", id)
                .put("title", title)
                .put("publisher", publisher)
                .put("text", """
                        The bell of the harbour church will ring again, verger Ottilie Brand said on Sunday.

                        “It hung silent for thirty years,” Brand told the congregation. “Nobody had dared to climb up.”
                        """)
                .toString();
    }
}
