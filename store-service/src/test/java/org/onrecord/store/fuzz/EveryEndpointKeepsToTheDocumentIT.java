package org.onrecord.store.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Asks every endpoint of the OpenAPI document, also those that come to it later, what no person would. Each answer's
 * status, media type and body must be one that the document tells of, and none may be an error of the server; and the
 * document must not tell of an answer without a body that never comes. The same
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
    /** Operations, each with a status that it has answered with. */
    private final Set<String> seen = new HashSet<>();

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
        database.store()
                .store(anArticle("fuzz/misprint")
                        .quote("They stay until May", "Ingrid Solbergh")
                        .facts());
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
        List<String> ids = ids();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    Asked asked = new Asked(operation.getKey(), path.getKey(), operation.getValue());
                    askOfEach(ids, shape, asked);
                    fuzz(shape, requests, asked);
                }
            }
        }

        assertThat(breaches).isEmpty();
        assertThat(seen).containsAll(withoutBody(document));
        assertThat(answered).isGreaterThan(REQUESTS * 10);
    }

    /** What the document says is answered with an ETag only, or a place to go to. */
    private static Set<String> withoutBody(JsonNode document) {
        Set<String> answers = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    for (String status : List.of("304", "307")) {
                        if (operation.getValue().path("responses").has(status)) {
                            answers.add(operation.getKey() + " " + path.getKey() + " " + status);
                        }
                    }
                }));
        return answers;
    }

    /** An operation of the document. */
    private record Asked(String method, String path, JsonNode operation) {

        String name() {
            return method + " " + path;
        }
    }

    /** One of each kind of thing that is asked for by its id: chance would hit on some of them too seldom. */
    private static List<String> ids() throws Exception {
        String kept = first("/identities?name=Solberg", "identities", "identityId");
        String joined = first("/identities?name=Solbergh", "identities", "identityId");
        assertThat(store.post("/identities/" + kept + "/join", """
                                {"other": "%s", "by": "r.lund", "why": "A misprint."}""".formatted(joined))
                        .statusCode())
                .isEqualTo(200);
        database.store().store(List.of(FactReader.read(takedown("fuzz/0", Instant.parse("2026-03-09T00:00:00Z")))));
        // While something waits for Kafka, the takedown's receipt says at each moment that it waits still.
        database.jdbc().sql("DELETE FROM outbox").update();
        return List.of(
                kept,
                joined,
                "fuzz%2F0",
                "fuzz%2F1",
                first("/quotes", "quotes", "quoteId"),
                store.get("/quotes/export")
                        .headers()
                        .firstValue("Onrecord-Export")
                        .orElseThrow());
    }

    private static String first(String path, String list, String field) throws Exception {
        return EventJson.mapper()
                .readTree(store.get(path).body())
                .get(list)
                .get(0)
                .get(field)
                .asString();
    }

    /** As somebody asks who wants an answer: for each thing there is, or for all of them. */
    private void askOfEach(List<String> ids, Shape shape, Asked asked) throws InterruptedException {
        if (asked.method().equals("get") && !asked.path().replace("{id}", "").contains("{")) {
            for (String id : asked.path().contains("{id}") ? ids : List.of("")) {
                ask(shape, asked, asked.path().replace("{id}", id), "");
            }
        }
    }

    private void fuzz(Shape shape, Requests requests, Asked asked) throws InterruptedException {
        for (int i = 0; i < REQUESTS; i++) {
            ask(shape, asked, requests.target(asked.path(), asked.operation()), requests.body(asked.operation()));
        }
    }

    /** Asks, and once more with the ETag of the answer where it has one. */
    private void ask(Shape shape, Asked asked, String target, String body) throws InterruptedException {
        String what = asked.method() + " " + target + (body.isEmpty() ? "" : " " + body);
        String method = asked.method().toUpperCase(Locale.ROOT);
        try {
            Answer answer = Answer.to(http, method, store.uri(target), body, "");
            note(asked, answer);
            check(shape, what, asked.operation(), answer);
            if (!answer.etag().isEmpty()) {
                Answer again = Answer.to(http, method, store.uri(target), body, answer.etag());
                note(asked, again);
                check(shape, what + " once more", asked.operation(), again);
            }
        } catch (IOException noAnswer) {
            breaches.add(what + ": " + noAnswer);
        }
    }

    private void note(Asked asked, Answer answer) {
        answered++;
        seen.add(asked.name() + " " + answer.status());
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
