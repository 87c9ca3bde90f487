package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.RefusedRecord.aRefusedArticle;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.Rejection;
import org.onrecord.store.deadletter.KeptLetters;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** What can be asked about dead letters, and done with them while Kafka is away. */
class DeadLetterAnswersIT {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() {
        database = Database.embedded("dead_letter_answers");
        store = RunningStore.withoutKafka(database);
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @BeforeEach
    void threeLetters() {
        database.empty();
        KeptLetters.in(
                database,
                aRefusedArticle().offset(1).failedAt(MORNING.plusSeconds(1)),
                aRefusedArticle()
                        .offset(2)
                        .key("ferry")
                        .because(Rejection.NOT_JSON)
                        .bytes(new byte[] {'{', (byte) 0xff})
                        .failedAt(MORNING.plusSeconds(2)),
                aRefusedArticle()
                        .offset(3)
                        .on(Topic.QUOTE_EXTRACTED)
                        .value("{\"articleId\": \"ferry\"}")
                        .because(Rejection.KEY_MISMATCH)
                        .failedAt(MORNING.plusSeconds(3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                  | 3 2 1",
                "topic=news.article.submitted.v1   | 2 1",
                "reason=language                   | 1",
                "article=ferry                     | 3 2",
                "article=mill                      | 3 1",
                "from=2026-03-02T08:00:02Z         | 3 2",
                "to=2026-03-02T09:00:02%2B01:00    | 1",
                "state=open&reason=not-json        | 2",
                "state=redriven                    | ''",
            })
    void findsLetters(String query, String offsets) throws Exception {
        assertThat(String.join(" ", offsets(letters(query == null ? "" : query))))
                .isEqualTo(offsets);
    }

    @Test
    void pagesFitTogether() throws Exception {
        JsonNode first = json("/dead-letters?limit=2");
        JsonNode second =
                json("/dead-letters?limit=2&cursor=" + first.get("next").asString());

        assertThat(offsets(first.get("letters"))).containsExactly("3", "2");
        assertThat(offsets(second.get("letters"))).containsExactly("1");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void aLetterShowsItsRecordAsTextOrAsBytes() throws Exception {
        JsonNode text = json("/dead-letters/" + id(0));
        JsonNode bytes = json("/dead-letters/" + id(1));

        assertThat(text.get("key").toString()).isEqualTo("{\"text\":\"mill\"}");
        assertThat(text.get("value").get("text").asString()).isEqualTo("{\"articleId\": \"ferry\"}");
        assertThat(bytes.get("value").toString()).isEqualTo("{\"base64\":\"e/8=\"}");
        assertThat(bytes.get("letter")).isEqualTo(letters("").get(1));
    }

    @Test
    void healthIsDegradedButAnsweredWhileThereAreOpenLetters() throws Exception {
        assertThat(component("deadLetters").toString())
                .contains("\"status\":\"DEGRADED\"")
                .contains("\"details\":{\"open\":\"3\",\"look\":\"/dead-letters?state=open\"}");
        assertThat(store.get("/actuator/health/deadLetters").statusCode()).isEqualTo(200);

        JsonNode dismissed = EventJson.mapper()
                .readTree(store.post("/dead-letters/dismiss?limit=500").body());

        assertThat(dismissed.get("letters")).hasSize(3);
        assertThat(letters("state=dismissed")).hasSize(3);
        assertThat(component("deadLetters").toString()).contains("\"status\":\"UP\"");
    }

    @Test
    void whatWasDismissedIsNotSent() throws Exception {
        String id = id(2);
        assertThat(store.post("/dead-letters/" + id + "/dismiss").body()).contains("\"state\":\"dismissed\"");
        assertThat(store.post("/dead-letters/" + id + "/dismiss").statusCode()).isEqualTo(200);

        assertProblem(store.post("/dead-letters/" + id + "/redrive"), 409, "/problems/not-redrivable");
    }

    @Test
    void whatKafkaDoesNotTakeStaysOpen() throws Exception {
        HttpResponse<String> answer = store.post("/dead-letters/" + id(2) + "/redrive");

        assertProblem(answer, 503, "/problems/kafka-unavailable");
        assertThat(letters("state=open")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/dead-letters?state=lost, 400, /problems/invalid-parameter",
        "/dead-letters?topic=news.article.v9, 400, /problems/invalid-parameter",
        "/dead-letters?reason=mood, 400, /problems/invalid-parameter",
        "/dead-letters?from=yesterday, 400, /problems/invalid-parameter",
        "/dead-letters?form=2026-03-02T08:00:00Z, 400, /problems/invalid-parameter",
        "/dead-letters?cursor=WyJhIiwiYiJd, 400, /problems/invalid-parameter",
        "/dead-letters/none, 404, /problems/dead-letter-not-found",
        "/dead-letters/00000000000000000000000000000000, 404, /problems/dead-letter-not-found",
    })
    void saysWhatIsTheMatter(String path, int status, String type) throws Exception {
        assertProblem(store.get(path), status, type);
    }

    @ParameterizedTest
    @CsvSource({
        "/dead-letters/redrive?dryRun=yes, 400, /problems/invalid-parameter",
        "/dead-letters/redrive?state=open, 400, /problems/invalid-parameter",
        "/dead-letters/redrive?limit=0, 400, /problems/invalid-parameter",
        "/dead-letters/00000000000000000000000000000000/redrive, 404, /problems/dead-letter-not-found",
        "/dead-letters/none/dismiss, 404, /problems/dead-letter-not-found",
    })
    void doesNothingThatItWasNotAskedFor(String path, int status, String type) throws Exception {
        assertProblem(store.post(path), status, type);
        assertThat(letters("state=open")).hasSize(3);
    }

    private static String id(int row) throws Exception {
        return letters("").get(row).get("letterId").asString();
    }

    private static JsonNode component(String name) throws Exception {
        return EventJson.mapper()
                .readTree(store.get("/actuator/health").body())
                .get("components")
                .get(name);
    }

    private static JsonNode letters(String query) throws Exception {
        return json("/dead-letters?" + query).get("letters");
    }

    private static List<String> offsets(JsonNode letters) {
        List<String> offsets = new ArrayList<>();
        letters.forEach(letter -> offsets.add(letter.get("offset").asString()));
        return offsets;
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(EventJson.mapper().readTree(answer.body()).get("type").asString())
                .isEqualTo(type);
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = store.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.mapper().readTree(answer.body());
    }
}
