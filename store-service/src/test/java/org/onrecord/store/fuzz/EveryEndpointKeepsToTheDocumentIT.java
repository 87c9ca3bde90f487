package org.onrecord.store.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Asks every endpoint of the OpenAPI document, also those that come to it later, what no person would. Each answer's
 * status, media type and body must be one that the document tells of, and none may be an error of the server. The same
 * requests in every run; {@code -Dfuzz.requests} makes more of them, {@code -Dfuzz.seed} others.
 */
class EveryEndpointKeepsToTheDocumentIT {

    /** Of each endpoint. */
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 60);

    private static final long SEED = Long.getLong("fuzz.seed", 20_260_302L);
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static Database database;
    private static RunningStore store;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(SEED);
    private final Values values = new Values(random);
    private final List<String> breaches = new ArrayList<>();
    private int answered;

    @BeforeAll
    static void start() {
        database = Database.embedded("fuzz");
        store = RunningStore.withoutKafka(database);
        for (int i = 0; i < 6; i++) {
            database.store()
                    .store(anArticle("fuzz/" + i)
                            .by("Paper <" + i % 2 + ">")
                            .quote("The ferries stay in the port of Lindmar until May", "Ingrid Solberg")
                            .mentioning(EntityType.LOCATION, "Lindmar")
                            .indirectQuote("The harbour board", "nobody will be dismissed")
                            .circumstantialQuote(
                                    "Pay the crews number " + i,
                                    "Tomas Okafor",
                                    "demanded",
                                    "reporters",
                                    "Zürich",
                                    "On Tuesday",
                                    0.5)
                            .facts());
        }
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @Test
    void whateverItIsAsked() throws Exception {
        JsonNode document =
                EventJson.mapper().readTree(store.get("/v3/api-docs").body());
        Shape shape = new Shape(document);
        Requests requests = new Requests(shape, values, random);
        // Lists first: what they say is what the others are asked for.
        for (String path : List.of("/quotes", "/articles", "/entities", "/speakers", "/identities")) {
            values.learn(EventJson.mapper().readTree(store.get(path).body()));
        }
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    fuzz(shape, requests, operation.getKey(), path.getKey(), operation.getValue());
                }
            }
        }

        assertThat(breaches).isEmpty();
        assertThat(answered).isGreaterThan(REQUESTS * 10);
    }

    private void fuzz(Shape shape, Requests requests, String method, String path, JsonNode operation)
            throws InterruptedException {
        for (int i = 0; i < REQUESTS; i++) {
            String target = requests.target(path, operation);
            String body = requests.body(operation);
            String what = method + " " + target + (body.isEmpty() ? "" : " " + body);
            try {
                Answer answer = Answer.to(http, method.toUpperCase(Locale.ROOT), store.uri(target), body);
                answered++;
                check(shape, what, operation, answer);
            } catch (IOException noAnswer) {
                breaches.add(what + ": " + noAnswer);
            }
        }
    }

    private void check(Shape shape, String what, JsonNode operation, Answer answer) {
        JsonNode documented = operation.get("responses").path(Integer.toString(answer.status()));
        if (documented.isMissingNode()) {
            breaches.add(what + ": " + answer.status() + " is not in the document: " + answer.body());
            return;
        }
        // Kafka is away; who needs it says so. Nothing else is a reason for an error of the server.
        if (answer.status() >= 500 && !answer.body().contains("\"/problems/kafka-unavailable\"")) {
            breaches.add(what + ": " + answer.status() + " " + answer.body());
        }
        JsonNode content = documented.path("content");
        if (content.isEmpty()) {
            return;
        }
        JsonNode schema = content.path(answer.type()).path("schema");
        if (!content.has(answer.type())) {
            breaches.add(what + ": " + answer.status() + " with " + answer.type() + " is not in the document");
        } else if (answer.type().matches(".*[/+]json") && !schema.isMissingNode()) {
            try {
                JsonNode said = EventJson.mapper().readTree(answer.body());
                shape.breaches(schema, said).forEach(breach -> breaches.add(what + ": " + breach));
                values.learn(said);
            } catch (JacksonException noJson) {
                breaches.add(what + ": no JSON: " + answer.body());
            }
        }
    }
}
