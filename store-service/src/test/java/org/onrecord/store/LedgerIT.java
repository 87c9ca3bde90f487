package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;

/** From the topic of submitted articles to the ledger, as JSON and as comma-separated values. */
class LedgerIT {

    private static final Instant MORNING = Instant.parse("2026-05-04T08:00:00Z");
    private static final String SOURCE = "The \"Valley\", Post";

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() throws Exception {
        database = Database.embedded("ledger_answers");
        store = RunningStore.withKafka(database);
        RunningStore.send(List.of(
                EventRecords.submitted(article("ledger-1"), MORNING),
                EventRecords.submitted(article("ledger-2"), MORNING.plusSeconds(1))));
        RunningStore.send(ArticleEvents.anArticle("ledger-1")
                .by(SOURCE)
                .receivedAt(MORNING)
                .quote("We close in May", "Bo Larsen")
                .produced());
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @Test
    void countsWhatWasSubmittedByWhatBecameOfIt() {
        String row = "\"received\":2,\"extracted\":1,\"unchanged\":0,\"superseded\":0,\"retracted\":0,\"pending\":1,"
                + "\"rejected\":0,\"reasons\":{}}";
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(store.get("/ledger?from=2026-05-04&to=2026-05-04")
                                .body())
                        .isEqualTo("{\"from\":\"2026-05-04\",\"to\":\"2026-05-04\",\"rows\":[{\"source\":"
                                + "\"The \\\"Valley\\\", Post\",\"day\":\"2026-05-04\",\"lane\":\"live\"," + row
                                + "],\"total\":{"
                                + row + "}"));
    }

    @Test
    void followsTheBackfillLaneAsWell() throws Exception {
        Instant march = Instant.parse("2026-03-04T08:00:00Z");
        RunningStore.send(List.of(EventRecords.submitted(article("ledger-3"), march, Lane.BACKFILL)));

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(store.get("/ledger?from=2026-03-04&to=2026-03-04&lane=backfill")
                                .body())
                        .contains("\"lane\":\"backfill\",\"received\":1"));
    }

    @Test
    void isWrittenAsCommaSeparatedValuesForWhoeverAsks() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            HttpResponse<String> csv = store.get("/ledger?from=2026-05-01&to=2026-05-31", "Accept", "text/csv");
            assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
            assertThat(csv.body())
                    .isEqualTo(
                            "source,day,lane,received,extracted,unchanged,superseded,retracted,pending,rejected,not-utf-8,"
                                    + "not-json,not-an-object,invalid-field,key-mismatch,invalid-key,language,extraction-failed,"
                                    + "too-large,unstorable,unknown\r\n"
                                    + "\"The \"\"Valley\"\", Post\",2026-05-04,live,2,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0\r\n");
        });
    }

    @Test
    void anybodyElseGetsJson() throws Exception {
        assertThat(store.get("/ledger", "Accept", "*/*").headers().firstValue("Content-Type"))
                .contains("application/json");
        assertThat(store.get("/ledger").body()).contains("\"total\":{\"received\":");
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, from",
        "to=2026-02-30, to",
        "from=2026-03-02&to=2026-03-01, from",
        "from=2025-01-01&to=2026-03-01, from",
        "to=-999999999-01-01, to",
        "source=, source",
        "lane=archive, lane",
        "form=2026-03-02, form",
    })
    void namesTheParameterAtFault(String query, String field) throws Exception {
        for (String accepted : List.of("application/json", "text/csv")) {
            HttpResponse<String> answer = store.get("/ledger?" + query, "Accept", accepted);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(EventJson.mapper().readTree(answer.body()).get("field").asString())
                    .isEqualTo(field);
        }
    }

    private static ArticleSubmitted article(String id) {
        return new ArticleSubmitted(
                new ArticleId(id), new ArticleVersion(1), null, null, "It rained.", SOURCE, null, null, null);
    }
}
