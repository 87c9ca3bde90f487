package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.access.key.ApiKey;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.embedded.EmbeddedPostgres;
import org.onrecord.store.fixture.RunningStore;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database that is away, at the start or later, is waited for; nothing is lost meanwhile, and who has no key learns no
 * more than ever.
 */
class TheDatabaseMayBeAwayIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String KEY = ApiKey.random();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int httpPort = freePort();
    private final int databasePort = freePort();

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @Test
    void isWaitedForAtTheStartAndLater() throws Exception {
        Path keys = Files.write(
                folder.resolve("keys"),
                List.of("desk read,edit " + LocalDate.now(ZoneOffset.UTC).plusDays(2) + " " + ApiKey.hash(KEY)));
        RunningStore.createTopics();
        CompletableFuture<ConfigurableApplicationContext> service =
                CompletableFuture.supplyAsync(() -> StoreService.start(
                        "--server.port=" + httpPort,
                        "--onrecord.access.keys-file=" + keys,
                        "--spring.kafka.bootstrap-servers="
                                + EmbeddedKafka.temporary().bootstrapServers(),
                        "--spring.kafka.consumer.group-id=database-away",
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + databasePort + "/onrecord",
                        "--spring.datasource.hikari.connection-timeout=1000",
                        "--spring.main.banner-mode=off"));
        awaitStatus("/actuator/health/liveness", 200);
        assertThat(status("/actuator/health/readiness")).isEqualTo(503);
        assertThat(get("/quotes").body()).contains("/problems/database-unavailable");
        assertThat(ask("GET", "/quotes", ApiKey.random()).statusCode()).isEqualTo(401);
        assertThat(ask("GET", "/searches/" + "0".repeat(32), KEY).statusCode()).isEqualTo(503);
        // What cannot be written down is not done; whether it may be done is told all the same.
        assertThat(ask("DELETE", "/searches/" + "0".repeat(32), KEY).body()).contains("/problems/audit-unavailable");
        assertThat(ask("DELETE", "/searches/" + "0".repeat(32), ApiKey.random()).statusCode())
                .isEqualTo(401);
        assertThat(ask("POST", "/dead-letters/redrive", KEY).statusCode()).isEqualTo(403);

        try (EmbeddedPostgres database = EmbeddedPostgres.start(home, databasePort)) {
            assertThat(database.port()).isEqualTo(databasePort);
            awaitStatus("/actuator/health/readiness", 200);
            RunningStore.send(
                    anArticle("away-1").quote("We were patient", "Nora Feld").produced());
            awaitQuote("We were patient");
        }

        RunningStore.send(
                anArticle("away-2").quote("We are still here", "Nora Feld").produced());
        awaitStatus("/actuator/health/readiness", 503);
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);

        try (EmbeddedPostgres database = EmbeddedPostgres.start(home, databasePort)) {
            assertThat(database.port()).isEqualTo(databasePort);
            awaitQuote("We are still here");
            awaitQuote("We were patient");
            service.get().close();
        }
    }

    private void awaitQuote(String words) {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(
                        () -> assertThat(get("/quotes?speaker=feld").body()).contains(words));
    }

    private void awaitStatus(String path, int expected) {
        await().atMost(PATIENCE).ignoreExceptionsInstanceOf(IOException.class).until(() -> status(path) == expected);
    }

    private int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask("GET", path, KEY);
    }

    private HttpResponse<String> ask(String method, String path, String key) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + httpPort + path))
                        .header("Authorization", "Bearer " + key)
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("there is no free port", none);
        }
    }
}
