package org.onrecord.quickstart;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.onrecord.embedded.Ports;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/** All of Onrecord on free ports, and what people do with it: over HTTP, and with a Kafka client of their own. */
final class RunningOnrecord implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack = new Stack();
    private final Options options;
    private final DataFolder data;

    private RunningOnrecord(Options options) {
        this.options = options;
        this.data = DataFolder.open(options.data());
    }

    static RunningOnrecord start(Path folder) throws InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("--data", folder.toString()));
        for (Flag flag : Flag.values()) {
            arguments.addAll(List.of(flag.text(), Integer.toString(Ports.free())));
        }
        RunningOnrecord onrecord = new RunningOnrecord(Options.parse(arguments));
        try {
            onrecord.startServers();
            return onrecord;
        } catch (RuntimeException failed) {
            onrecord.close();
            throw failed;
        }
    }

    private void startServers() throws InterruptedException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Servers(options, data, stack, new Progress(nowhere, System::nanoTime)).start();
    }

    /**
     * @param traceparent the submitter's trace, by W3C Trace Context
     * @return the status of the answer
     */
    int submitOverHttp(String json, String traceparent) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(ingest("/articles"))
                        .header("Content-Type", "application/json")
                        .header("traceparent", traceparent)
                        .POST(HttpRequest.BodyPublishers.ofString(json)))
                .statusCode();
    }

    /** @return the status of the answer */
    int submitOverHttp(String json) throws IOException, InterruptedException {
        return submitOverHttp(Lane.LIVE, json);
    }

    int submitOverHttp(Lane lane, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(ingest("/articles?lane=" + lane.code()))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)))
                .statusCode();
    }

    /** As any program with a Kafka client would: no header, no type of ours. */
    void produce(String key, @Nullable String value) throws Exception {
        produceAll(Collections.singletonMap(key, value));
    }

    /** Values by their keys, in no order. */
    void produceAll(Map<String, @Nullable String> values) throws Exception {
        produceAll(Lane.LIVE, values);
    }

    /** The same on the lane that is named. */
    void produceAll(Lane lane, Map<String, @Nullable String> values) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", "127.0.0.1:" + options.port(Flag.KAFKA_PORT), "acks", "all");
        try (Producer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            values.forEach((key, value) ->
                    sent.add(producer.send(new ProducerRecord<>(lane.topic().wireName(), key, value))));
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    int takeDownOverHttp(String id) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(ingest("/articles/" + id)).DELETE()).statusCode();
    }

    int statusOfArticle(String id) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(store("/articles/" + id)).GET()).statusCode();
    }

    /** The article's quotes, as soon as they are as expected. */
    List<JsonNode> awaitQuotes(String articleId, Predicate<List<JsonNode>> expected) {
        return await().atMost(DEADLINE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> quotes("article=" + articleId), expected);
    }

    List<JsonNode> quotes(String query) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(store("/quotes?" + query)).GET());
        return EventJson.mapper()
                .readTree(answer.body())
                .path("quotes")
                .valueStream()
                .toList();
    }

    JsonNode askStore(String path) throws IOException, InterruptedException {
        return EventJson.mapper()
                .readTree(send(HttpRequest.newBuilder(store(path)).GET()).body());
    }

    void postToStore(String path, String json) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(store(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    String storeAddress() {
        return store("").toString();
    }

    String bootstrapServers() {
        return "127.0.0.1:" + options.port(Flag.KAFKA_PORT);
    }

    @Override
    public void close() {
        stack.close();
        data.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(DEADLINE).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI ingest(String path) {
        return URI.create("http://127.0.0.1:" + options.port(Flag.INGEST_PORT) + path);
    }

    private URI store(String path) {
        return URI.create("http://127.0.0.1:" + options.port(Flag.STORE_PORT) + path);
    }
}
