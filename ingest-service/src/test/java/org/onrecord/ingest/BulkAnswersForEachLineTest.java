package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@IngestTest
class BulkAnswersForEachLineTest {

    private static final String LINES = """
            {"id": "a", "text": "The ferry is late."}
            {"id": "b"}

            not json
            {"id": "c", "status": "canceled"}
            {"uri": "urn:d", "headlines": [{"value": "Late"}], "bodies": [{"value": "The ferry is late again."}]}
            {"id": "e", "text": "The ferry is late.", "version": 7}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    MockProducer<byte[], byte[]> kafka;

    @BeforeEach
    void forgetWhatWasSent() {
        kafka.clear();
    }

    @Test
    void oneAtFaultDoesNotKeepBackTheOthers() throws IOException {
        List<JsonNode> answer = answer(post(bytes(LINES), null, "?lane=backfill"));

        assertThat(answer.stream()
                        .limit(6)
                        .map(line -> line.path("line").asInt() + " "
                                + line.path("outcome").asString()))
                .containsExactly("1 accepted", "2 rejected", "4 rejected", "5 takedown", "6 accepted", "7 accepted");
        assertThat(answer.get(1).path("field").asString()).isEqualTo("text");
        assertThat(answer.get(2).path("type").asString()).isEqualTo("/problems/not-json");
        assertThat(answer.get(5).path("version").asLong()).isEqualTo(7);
        assertThat(answer.stream()
                        .map(line -> line.path("submission").asString("none").replaceFirst("[0-9]+$", "N")))
                .containsExactly("backfill-0-N", "none", "none", "none", "backfill-0-N", "backfill-0-N", "none");
        assertThat(answer.get(6).toString())
                .isEqualTo("{\"accepted\":3,\"takedowns\":1,\"rejected\":2,\"complete\":true}");
        assertThat(kafka.history().stream().map(ProducerRecord::topic).distinct())
                .contains(Topic.ARTICLE_BACKFILL.wireName());
        assertThat(kafka.history()).hasSize(5);
    }

    @Test
    void unpacksGzipThatIsDeclaredOrOnlyLooksSo() throws IOException {
        assertThat(answer(post(gzip(bytes(LINES)), "gzip", ""))).hasSize(7);
        assertThat(answer(post(gzip(bytes(LINES)), null, ""))).hasSize(7);
    }

    @Test
    void stopsAtWhatUnpacksToTooMuch() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bomb)) {
            packed.write(bytes("{\"id\": \"a\", \"text\": \"The ferry is late.\"}\n"));
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                packed.write(spaces);
            }
        }

        List<JsonNode> answer = answer(post(bomb.toByteArray(), "gzip", ""));

        assertThat(answer.get(0).path("outcome").asString()).isEqualTo("accepted");
        assertThat(answer.get(1).path("outcome").asString()).isEqualTo("not-read");
        assertThat(answer.get(1).path("type").asString()).isEqualTo("/problems/not-gzip");
        assertThat(answer.get(2).path("complete").asBoolean()).isFalse();
    }

    @Test
    void tellsWhereBrokenGzipEnds() throws IOException {
        byte[] whole = gzip(bytes((LINES + "\n").repeat(5_000)));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 20);

        List<JsonNode> answer = answer(post(cut, "gzip", ""));

        assertThat(answer.get(answer.size() - 2).path("outcome").asString()).isEqualTo("not-read");
        assertThat(post(bytes("no gzip"), "gzip", "")).hasStatus(400).bodyText().contains("/problems/not-gzip");
    }

    @Test
    void keepsNoLineThatIsLongerThanABody() throws IOException {
        String line = "{\"text\": \"" + "late ".repeat(900_000) + "\"}\n{\"id\": \"b\", \"text\": \"Late.\"}";

        List<JsonNode> answer = answer(post(bytes(line), null, ""));

        assertThat(answer.get(0).path("type").asString()).isEqualTo("/problems/body-too-large");
        assertThat(answer.get(1).path("outcome").asString()).isEqualTo("accepted");
    }

    private MvcTestResult post(byte[] body, String encoding, String query) {
        var request = http.post().uri("/articles/bulk" + query).contentType("application/x-ndjson");
        if (encoding != null) {
            request.header("Content-Encoding", encoding);
        }
        return request.content(body).exchange();
    }

    private static List<JsonNode> answer(MvcTestResult result) throws IOException {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .map(EventJson.mapper()::readTree)
                .toList();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
