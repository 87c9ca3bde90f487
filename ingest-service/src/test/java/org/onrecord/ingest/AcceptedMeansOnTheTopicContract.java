package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.topic.TopicCreation;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.events.wire.EventJson;
import org.springframework.context.ConfigurableApplicationContext;

/** What the running service promises, on any Kafka. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AcceptedMeansOnTheTopicContract {

    private ConfigurableApplicationContext service;
    private Http http;

    abstract String bootstrapServers();

    @BeforeAll
    void start() throws InterruptedException {
        try (Admin admin = Admin.create(SubmittedTopic.settings(bootstrapServers()))) {
            new TopicCreation(admin).createMissing(Duration.ofMinutes(1));
        }
        service = IngestService.start(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + bootstrapServers(),
                "--onrecord.ingest.max-body=64KB");
        http = new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @AfterAll
    void stop() {
        // There is none where there was no Kafka to start it on.
        if (service != null) {
            service.close();
        }
    }

    @Test
    void theArticleIsOnTheTopicWhenItsReceiptArrives() throws Exception {
        HttpResponse<String> answer =
                http.post("/articles", "application/json", "{\"id\": \"bridge-1\", \"text\": \"The bridge opens.\"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        ConsumerRecord<byte[], byte[]> record = onTopic("bridge-1").get(0);
        assertThat(EventJson.read(record.value(), ArticleSubmitted.class).text())
                .isEqualTo("The bridge opens.");
        assertThat(Http.json(answer).get("version")).isEqualTo(record.timestamp());
        assertThat(DeadLetter.header(record.headers(), "ce_type")).contains("news.article.submitted.v1");
        assertThat(DeadLetter.header(record.headers(), "ce_subject")).contains("bridge-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a%2Fb a/b",
                "http:%2F%2Fherald.example%2Fnews%3Fid=7%26x=%2525 http://herald.example/news?id=7&x=%25",
                "%C3%A9t%C3%A9-%F0%9F%97%9E été-🗞",
                "a%5Cb a\\b",
                "a+b a+b",
                "a%3Bb=c a;b=c",
                "..%2F..%2Fetc ../../etc",
                "a%23b a#b",
            })
    void anIdOfAnyShapeCanBeTakenDown(String path, String id) throws Exception {
        HttpResponse<String> answer = http.delete("/articles/" + path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(Http.json(answer).get("id")).isEqualTo(id);
        assertThat(onTopic(id))
                .singleElement()
                .satisfies(record -> assertThat(record.value()).isNull());
    }

    @Test
    void submissionsOfOneArticleAtTheSameTimeGetRisingVersionsInTheOrderOfTheTopic() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<HttpResponse<String>>> submissions = IntStream.range(0, 200)
                    .<Callable<HttpResponse<String>>>mapToObj(
                            i -> () -> http.post("/articles?id=storm-1", "text/plain", "Storm update " + i))
                    .toList();
            for (Future<HttpResponse<String>> answer : clients.invokeAll(submissions)) {
                assertThat(answer.get().statusCode()).isEqualTo(202);
            }
        } finally {
            clients.shutdownNow();
        }

        List<Long> versions =
                onTopic("storm-1").stream().map(ConsumerRecord::timestamp).toList();
        assertThat(versions).hasSize(200).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aTraceIsCarriedOn() throws Exception {
        String traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        http.send(http.request("/articles?id=trace-1")
                .header("Content-Type", "text/plain")
                .header("traceparent", traceparent)
                .POST(BodyPublishers.ofString("The tram is back.")));

        assertThat(DeadLetter.header(onTopic("trace-1").get(0).headers(), "traceparent"))
                .contains(traceparent);
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndAnotherRequestUnderItIsRefused() throws Exception {
        String article = "{\"id\": \"key-1\", \"text\": \"The quay is open.\"}";
        // The topic of keys is made for the first of them; until it is there the answer is 503, and nothing is kept.
        HttpResponse<String> first = await().atMost(Duration.ofMinutes(2))
                .until(() -> keyed("\"7f3a\"", article), answer -> answer.statusCode() != 503);
        HttpResponse<String> again = keyed("7f3a", article);
        HttpResponse<String> other = keyed("7f3a", article.replace("open", "shut"));
        HttpResponse<String> refused = keyed("7f3b", "{}");
        HttpResponse<String> mended = keyed("7f3b", article.replace("key-1", "key-2"));

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Http.json(other).get("type")).isEqualTo("/problems/key-reused");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(mended.statusCode())
                .as("a key is free again after a refusal")
                .isEqualTo(202);
        assertThat(keyed("two words", article).statusCode()).isEqualTo(400);
        assertThat(onTopic("key-1")).hasSize(1);
    }

    private HttpResponse<String> keyed(String key, String article) throws Exception {
        return http.send(http.request("/articles")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(article)));
    }

    @ParameterizedTest
    @CsvSource({"%zz", "%00", "%FF", "a;b=c", "%20"})
    void whatCannotBeAnIdIsRefusedWithAProblem(String path) throws Exception {
        // java.net.URI refuses some of these before they are sent, so that they go out by hand.
        String answer = RawHttp.send(
                port(), "DELETE /articles/" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"detail\"");
    }

    @ParameterizedTest
    @CsvSource({"title=%zz", "title=%FF"})
    void aQueryThatIsNotUtf8IsRefusedWithAProblem(String query) throws Exception {
        String answer = RawHttp.send(
                port(),
                "POST /articles?" + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: text/plain\r\nContent-Length: 5\r\n\r\nFerry");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"detail\"");
    }

    @Test
    void aBodyThatIsCutOffIsRefusedWithAProblem() throws Exception {
        String answer = RawHttp.send(
                port(),
                "POST /articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: text/plain\r\nContent-Length: 500\r\n\r\nFerry");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "to the end");
    }

    @Test
    void anUnknownCharsetIsRefusedWithAProblem() throws Exception {
        HttpResponse<String> answer = http.post("/articles", "text/plain; charset=%", "The ferry is late.");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Http.json(answer).get("type")).isEqualTo("/problems/unsupported-charset");
    }

    @Test
    void aBodyOfUnknownLengthIsReadNoFurtherThanTheLimit() throws Exception {
        HttpResponse<String> answer = http.send(http.request("/articles")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(new byte[10_000_000]))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("65536 bytes");
    }

    @Test
    void readinessKnowsThatKafkaAnswers() throws Exception {
        assertThat(http.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(http.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    private int port() {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private List<ConsumerRecord<byte[], byte[]>> onTopic(String id) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>(SubmittedTopic.read(bootstrapServers()));
        found.removeIf(record -> !id.equals(new String(record.key(), UTF_8)));
        return found;
    }
}
