package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.access.Scope;
import org.onrecord.access.key.ApiKey;
import org.onrecord.access.rule.AccessRules;
import org.onrecord.access.rule.Write;
import org.onrecord.events.audit.WriteAudited;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every write of the store, each from the table by which it is let in: one that is missing there fails here. */
class EveryWriteNeedsItsScopeAndIsAuditedIT {

    private static final Set<String> DOORS = Set.of("POST /browse/sign-in", "POST /browse/sign-out");

    @TempDir
    static Path folder;

    private static final Map<Scope, String> KEYS =
            Stream.of(Scope.values()).collect(Collectors.toMap(Function.identity(), scope -> ApiKey.random()));

    private static Database database;
    private static RunningStore store;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            lines.add("%s-key %s %s %s"
                    .formatted(
                            scope.code(),
                            scope.code(),
                            LocalDate.now(ZoneOffset.UTC).plusDays(1),
                            ApiKey.hash(KEYS.get(scope))));
        }
        Path file = Files.write(folder.resolve("keys"), lines);
        database = Database.embedded("audit");
        store = RunningStore.withKafka(database, "--onrecord.access.keys-file=" + file);
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    static List<Write> writes() {
        return new StoreAccess().accessRules().writes();
    }

    @Test
    void theTableNamesEveryWriteThatThereIsAndNoOther() {
        Set<String> served = new TreeSet<>();
        store.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                        if (!AccessRules.isSafe(method.name())) {
                            mapping.getPatternValues().forEach(path -> served.add(method + " " + path));
                        }
                    }
                });
        served.removeAll(DOORS);

        assertThat(writes())
                .extracting(write -> write.method() + " " + write.path().getPatternString())
                .containsExactlyInAnyOrderElementsOf(served);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteIsForItsScopeAloneAndLeavesARow(Write write) throws Exception {
        String id = UUID.randomUUID().toString().replace("-", "");
        String path = write.path().getPatternString().replace("{id}", id);
        boolean page = path.startsWith("/browse");

        for (Scope scope : Scope.values()) {
            HttpResponse<String> answer = send(write, path, KEYS.get(scope));
            if (scope == write.scope()) {
                assertThat(answer.statusCode()).as(answer.body()).isNotIn(401, 403, 500);
                assertAudited(write, id, scope, answer.statusCode());
            } else {
                assertThat(answer.statusCode()).as(scope.code()).isEqualTo(403);
                assertThat(answer.body()).contains("scope " + write.scope().code());
            }
        }
        HttpResponse<String> nobody = send(write, path, null);
        assertThat(nobody.statusCode()).isEqualTo(page ? 303 : 401);
        assertThat(audit("?object=" + id).get("entries").size())
                .isEqualTo(write.path().getPatternString().contains("{id}") ? 1 : 0);
    }

    /** The status is written into the row when the answer is on its way. */
    private static void assertAudited(Write write, String id, Scope scope, int status) {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            JsonNode row = audit("?limit=1").get("entries").get(0);
            assertThat(row.get("action").asString()).isEqualTo(write.action());
            assertThat(row.get("caller").asString()).isEqualTo("key:" + scope.code() + "-key");
            assertThat(row.get("service").asString()).isEqualTo("store-service");
            assertThat(row.get("address").asString()).isEqualTo("127.0.0.1");
            assertThat(row.path("status").asInt(0)).isEqualTo(status);
            if (write.path().getPatternString().contains("{id}")) {
                assertThat(row.get("object").asString()).isEqualTo(id);
            }
        });
    }

    @Test
    void theAuditIsForWhoRunsTheService() throws Exception {
        for (Scope scope : Scope.values()) {
            assertThat(store.get("/audit", "Authorization", "Bearer " + KEYS.get(scope))
                            .statusCode())
                    .isEqualTo(scope == Scope.OPERATE ? 200 : 403);
        }
    }

    @Test
    void whatIngestServiceWasAskedIsThereTooEachOnce() throws Exception {
        String object = "article-" + UUID.randomUUID();
        WriteAudited event = new WriteAudited(
                UUID.randomUUID().toString().replace("-", ""),
                Instant.parse("2026-03-04T05:06:07.089Z"),
                "token:ingrid",
                "192.0.2.7",
                "article.submit",
                object,
                202);
        RunningStore.send(List.of(EventRecords.audited(event), EventRecords.audited(event)));

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(
                                audit("?object=" + object).get("entries").size())
                        .isEqualTo(1));
        JsonNode row = audit("?object=" + object).get("entries").get(0);
        assertThat(row.get("id").asString()).isEqualTo(event.auditId());
        assertThat(row.get("at").asString()).isEqualTo("2026-03-04T05:06:07.089Z");
        assertThat(row.get("service").asString()).isEqualTo("ingest-service");
        assertThat(row.get("caller").asString()).isEqualTo("token:ingrid");
        assertThat(row.get("status").asInt()).isEqualTo(202);
        assertThat(audit("?caller=token:ingrid&action=article.submit&from=2026-03-04&to=2026-03-05&object=" + object)
                        .get("entries")
                        .size())
                .isEqualTo(1);
        assertThat(audit("?from=2026-03-05&object=" + object).get("entries").isEmpty())
                .isTrue();
    }

    @Test
    void pagesGoThroughAllOfIt() throws Exception {
        String article = "article-" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            store.postAs(
                    "/dead-letters/redrive?dryRun=true&article=" + article,
                    "Authorization",
                    "Bearer " + KEYS.get(Scope.OPERATE));
        }
        String all = "?object=article=" + article + "%20dryRun=true&limit=2";
        Set<String> ids = new TreeSet<>();
        JsonNode page = audit(all);
        while (true) {
            page.get("entries").forEach(entry -> ids.add(entry.get("id").asString()));
            if (page.get("next") == null) {
                break;
            }
            assertThat(page.get("entries").size()).isEqualTo(2);
            page = audit(all + "&cursor=" + page.get("next").asString());
        }
        assertThat(ids).hasSize(5);
    }

    private HttpResponse<String> send(Write write, String path, String key) throws Exception {
        boolean page = path.startsWith("/browse");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(store.uri(path)))
                .header("Content-Type", page ? "application/x-www-form-urlencoded" : "application/json")
                .method(write.method().name(), BodyPublishers.ofString(page ? "" : "{}"));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode audit(String query) throws Exception {
        HttpResponse<String> answer = store.get("/audit" + query, "Authorization", "Bearer " + KEYS.get(Scope.OPERATE));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.mapper().readTree(answer.body());
    }
}
