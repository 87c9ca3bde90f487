package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IngestTest
class BadInputIsAnsweredTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    MockProducer<byte[], byte[]> kafka;

    @BeforeEach
    void forgetWhatWasSent() {
        kafka.clear();
    }

    static Stream<Arguments> badJson() {
        return Stream.of(
                arguments("", "empty-body", "", "Send the article"),
                arguments("{\"text\": \"Ferry\"\n \"id\": \"a\"}", "not-json", "", "line 2, column 2"),
                arguments("{\"text\": \"Ferry\"", "not-json", "", "line 1"),
                arguments("{\"text\": \"Ferry\"}\n{}", "not-json", "", "second in line 2"),
                arguments("The ferry is late.", "not-json", "", "line 1, column"),
                arguments("[]", "not-an-object", "", "no object"),
                arguments("\"The ferry is late.\"", "not-an-object", "", "no object"),
                arguments("null", "not-an-object", "", "null"),
                arguments("{}", "invalid-field", "text", "missing or blank"),
                arguments("{\"text\": null}", "invalid-field", "text", "missing or blank"),
                arguments("{\"text\": \" \\n\"}", "invalid-field", "text", "missing or blank"),
                arguments("{\"text\": 5}", "invalid-field", "text", "wrong type"),
                arguments("{\"text\": [\"Ferry\"]}", "invalid-field", "text", "wrong type"),
                arguments("{\"text\": \"Ferry\", \"id\": \" \"}", "invalid-field", "id", "blank"),
                arguments("{\"text\": \"Ferry\", \"id\": 12}", "invalid-field", "id", "wrong type"),
                arguments("{\"text\": \"Ferry\", \"url\": \"ferry\"}", "invalid-field", "url", "no web address"),
                arguments("{\"text\": \"Ferry\", \"url\": \"http://a b\"}", "invalid-field", "url", "wrong type"),
                arguments(
                        "{\"text\": \"Ferry\", \"publishedAt\": \"noon\"}",
                        "invalid-field",
                        "publishedAt",
                        "no point in time"),
                arguments(
                        "{\"text\": \"Ferry\", \"publishedAt\": 5}",
                        "invalid-field",
                        "publishedAt",
                        "no point in time"),
                arguments("{\"text\": \"Ferry\", \"language\": \"??\"}", "invalid-field", "language", "BCP 47"),
                arguments("{\"text\": \"Ferry\", \"version\": 0}", "invalid-field", "version", "less than 1"),
                arguments("{\"text\": \"Ferry\", \"title\": {}}", "invalid-field", "title", "wrong type"),
                arguments("{\"text\": \"a\\u0000b\"}", "invalid-field", "text", "null character"),
                arguments("{\"text\": \"a\\ud800b\"}", "invalid-field", "text", "surrogate"),
                arguments("{\"text\": \"Ferry\", \"x\": " + "[".repeat(99) + "}", "not-json", "", "nested"));
    }

    @ParameterizedTest
    @MethodSource("badJson")
    void namesWhatIsWrongWithJson(String body, String slug, String field, String words) {
        MvcTestResult answer = post("application/json", body.getBytes(StandardCharsets.UTF_8));

        isProblem(answer, 400, slug, words);
        if (field.isEmpty()) {
            assertThat(answer).bodyJson().doesNotHavePath("$.field");
        } else {
            assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo(field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, lane=archive",
        "text/plain, lane=archive",
        "text/plain, lane=",
        "application/json, lane=",
        "application/json, lane=Backfill",
        "application/json, lane=live&lane=backfill"
    })
    void namesALaneThatThereIsNot(String contentType, String query) {
        MvcTestResult answer = http.post()
                .uri("/articles?" + query)
                .contentType(contentType)
                .content("{\"text\": \"The ferry is late.\"}")
                .exchange();

        isProblem(answer, 400, "invalid-field", "Write live or backfill");
        assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo("lane");
    }

    @Test
    void refusesJsonThatIsNotUtf8() {
        isProblem(
                post("application/json", "{\"text\": \"café\"}".getBytes(StandardCharsets.ISO_8859_1)),
                400,
                "not-text",
                "UTF-8");
    }

    @Test
    void refusesABinaryFile() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

        isProblem(post("text/plain", picture), 400, "not-text", "Byte 1 ");
        isProblem(post("text/plain;charset=windows-1252", picture), 400, "invalid-field", "null character");
        isProblem(post("application/json", picture), 400, "not-text", "UTF-8");
        isProblem(post("image/png", picture), 415, "unsupported-content-type", "application/json or text/plain");
    }

    @Test
    void refusesBlankAndEmptyPlainText() {
        isProblem(post("text/plain", new byte[0]), 400, "empty-body", "Send the article");
        isProblem(post("text/plain", " \r\n".getBytes(StandardCharsets.UTF_8)), 400, "invalid-field", "blank");
    }

    @Test
    void refusesTenMegabytes() {
        byte[] archive = "The ferry is late. ".repeat(550_000).getBytes(StandardCharsets.UTF_8);

        isProblem(post("text/plain", archive), 413, "body-too-large", "4194304 bytes");
        isProblem(post("application/json", archive), 413, "body-too-large", "4194304 bytes");
    }

    @Test
    void refusesATextOfMoreThanAMillionCharacters() {
        byte[] book = "The ferry is late. ".repeat(55_000).getBytes(StandardCharsets.UTF_8);

        isProblem(post("text/plain", book), 400, "invalid-field", "longer than 1000000");
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, unsupported-content-type",
        "multipart/form-data, unsupported-content-type",
        "text/markdown, unsupported-content-type",
        "nonsense, unsupported-content-type",
        "text/plain;charset=klingon-8, unsupported-charset",
        "application/json;charset=utf-16, unsupported-charset",
    })
    void saysWhichContentTypesItTakes(String type, String slug) {
        isProblem(post(type, "The ferry is late.".getBytes(StandardCharsets.UTF_8)), 415, slug, "");
    }

    @Test
    void refusesABodyOfNoType() {
        isProblem(
                http.post().uri("/articles").content("The ferry is late.").exchange(),
                415,
                "unsupported-content-type",
                "application/json or text/plain");
    }

    @Test
    void refusesACompressedBody() {
        isProblem(
                http.post()
                        .uri("/articles")
                        .contentType(MediaType.TEXT_PLAIN)
                        .header("Content-Encoding", "gzip")
                        .content(new byte[] {0x1f, (byte) 0x8b})
                        .exchange(),
                415,
                "unsupported-encoding",
                "Content-Encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /articles, 405, method-not-allowed",
        "DELETE, /articles, 405, method-not-allowed",
        "PUT, /articles, 405, method-not-allowed",
        "GET, /articles/a, 405, method-not-allowed",
        "POST, /, 405, method-not-allowed",
        "GET, /nothing, 404, not-found",
        "POST, /article, 404, not-found",
        "DELETE, /articles/a/b, 404, not-found",
        "GET, /problems/none, 404, not-found",
        "GET, /error, 404, not-found",
    })
    void answersWrongMethodsAndPaths(String method, String path, int status, String slug) {
        MvcTestResult answer = http.method(HttpMethod.valueOf(method)).uri(path).exchange();

        isProblem(answer, status, slug, "");
        if (status == 405) {
            assertThat(answer).containsHeader("Allow");
        }
    }

    @ParameterizedTest
    @CsvSource({"%20, white space", "%00a, control character", "a%0Ab, control character"})
    void refusesToTakeDownWhatCannotBeAnId(String id, String words) {
        MvcTestResult answer = http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete(
                java.net.URI.create("/articles/" + id)));

        isProblem(answer, 400, "invalid-field", "");
        assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo("id");
    }

    @Test
    void explainsEveryProblemAtItsType() {
        assertThat(http.get().uri("/problems/not-json"))
                .hasStatusOk()
                .bodyText()
                .contains("The body is not JSON (400)");
    }

    private MvcTestResult post(String type, byte[] body) {
        return http.post()
                .uri("/articles")
                .header("Content-Type", type)
                .content(body)
                .exchange();
    }

    private void isProblem(MvcTestResult answer, int status, String slug, String words) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + slug);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(words);
        assertThat(answer).bodyJson().extractingPath("$.title").asString().isNotBlank();
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(kafka.history()).isEmpty();
    }
}
