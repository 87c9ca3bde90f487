package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.EventRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IngestTest
class SubmissionReachesTheTopicTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    MockProducer<byte[], byte[]> kafka;

    @BeforeEach
    void forgetWhatWasSent() {
        kafka.clear();
    }

    @Test
    void takesJsonWithNothingButText() {
        MvcTestResult answer = json("{\"text\": \"The ferry is late, the harbour master said.\"}");

        assertThat(answer)
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.id")
                .asString()
                .startsWith("c-");
        assertThat(sent().text()).isEqualTo("The ferry is late, the harbour master said.");
    }

    @Test
    void takesEveryFieldOfJsonAndPassesOverUnknownOnes() {
        json("""
                {"id": "harbour-1", "url": "https://herald.example/harbour", "title": "Ferry late again",
                 "text": "The ferry is late.", "publisher": "Herald", "author": "Ines Okoro",
                 "publishedAt": "2026-03-04T05:06:07+01:00", "language": "en", "mood": {"very": ["good"]}}""");

        ArticleSubmitted article = sent();
        assertThat(article.id()).isEqualTo(new ArticleId("harbour-1"));
        assertThat(article.url()).isEqualTo(URI.create("https://herald.example/harbour"));
        assertThat(article.title()).isEqualTo("Ferry late again");
        assertThat(article.publisher()).isEqualTo("Herald");
        assertThat(article.author()).isEqualTo("Ines Okoro");
        assertThat(article.publishedAt()).isEqualTo("2026-03-04T04:06:07Z");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void takesPlainTextWithItsFieldsInTheQuery() {
        http.post()
                .uri(
                        "/articles?id={id}&title={title}&publishedAt={at}&mood=good",
                        "a/b c",
                        "Ferry late & cold",
                        "2026-03-04T05:06:07Z")
                .contentType("text/plain")
                .content("\uFEFFThe “ferry” is late.\r\nVery.")
                .exchange();

        ArticleSubmitted article = sent();
        assertThat(article.id()).isEqualTo(new ArticleId("a/b c"));
        assertThat(article.title()).isEqualTo("Ferry late & cold");
        assertThat(article.publishedAt()).isEqualTo("2026-03-04T05:06:07Z");
        assertThat(article.text()).isEqualTo("The “ferry” is late.\nVery.");
    }

    @Test
    void readsPlainTextInTheCharsetItNames() {
        http.post()
                .uri("/articles")
                .contentType("text/plain;charset=windows-1252")
                .content("The “ferry” is late.".getBytes(Charset.forName("windows-1252")))
                .exchange();

        assertThat(sent().text()).isEqualTo("The “ferry” is late.");
    }

    @Test
    void answersWithTheIdTheVersionAndWhereTheArticleWillBe() {
        MvcTestResult answer = json("{\"id\": \"harbour/1\", \"text\": \"The ferry is late.\"}");

        ProducerRecord<byte[], byte[]> record = kafka.history().get(0);
        assertThat(answer)
                .headers()
                .extracting(HttpHeaders::getLocation)
                .asString()
                .matches("http://localhost:8083/submissions/live-0-[0-9]+");
        String submission = answer.getResponse().getHeader("Location").replaceFirst(".*/", "");
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {"id": "harbour/1", "version": %d, "article": "http://localhost:8083/articles/harbour%%2F1",
                 "submission": "%s", "status": "http://localhost:8083/submissions/%s"}""".formatted(record.timestamp(), submission, submission));
    }

    @Test
    void answersInJsonWhateverTheClientAccepts() {
        MvcTestResult answer = http.post()
                .uri("/articles")
                .contentType(MediaType.TEXT_PLAIN)
                .accept(MediaType.TEXT_HTML)
                .content("The ferry is late.")
                .exchange();

        assertThat(answer).hasStatus(202).hasContentType(MediaType.APPLICATION_JSON);
    }

    @Test
    void keepsTheVersionThatASubmitterNumbers() {
        assertThat(json("{\"id\": \"harbour-1\", \"version\": 7, \"text\": \"The ferry is late.\"}"))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(7);
    }

    @Test
    void takesAnArticleDownByATombstoneUnderItsId() {
        MvcTestResult answer = http.delete().uri("/articles/{id}", "harbour-1").exchange();

        assertThat(answer).hasStatus(202).bodyJson().extractingPath("$.id").isEqualTo("harbour-1");
        assertThat(kafka.history())
                .extracting(ProducerRecord::topic)
                .containsExactly("news.article.submitted.v1", "news.article.backfill.v1");
        assertThat(kafka.history()).allSatisfy(tombstone -> {
            assertThat(tombstone.value()).isNull();
            assertThat(new String(tombstone.key(), StandardCharsets.UTF_8)).isEqualTo("harbour-1");
            assertThat(tombstone.timestamp()).isEqualTo(kafka.history().get(0).timestamp());
            assertThat(tombstone.headers().lastHeader(EventRecords.ON_BOTH_LANES))
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void putsAnArticleOnTheLaneThatItAsksFor(String contentType) {
        String body = contentType.endsWith("json") ? "{\"text\": \"The ferry is late.\"}" : "The ferry is late.";
        for (String query : List.of("", "?lane=live", "?lane=backfill")) {
            assertThat(http.post()
                            .uri("/articles" + query)
                            .contentType(contentType)
                            .content(body)
                            .exchange())
                    .hasStatus(202);
        }

        assertThat(kafka.history())
                .extracting(ProducerRecord::topic)
                .containsExactly("news.article.submitted.v1", "news.article.submitted.v1", "news.article.backfill.v1");
        assertThat(kafka.history())
                .extracting(record ->
                        EventJson.read(record.value(), ArticleSubmitted.class).text())
                .containsOnly("The ferry is late.");
    }

    private MvcTestResult json(String body) {
        return http.post()
                .uri("/articles")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private ArticleSubmitted sent() {
        assertThat(kafka.history()).hasSize(1);
        return EventJson.read(kafka.history().get(0).value(), ArticleSubmitted.class);
    }
}
