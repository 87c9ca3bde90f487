package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.embedded.EmbeddedPostgres;
import org.onrecord.store.fixture.RunningStore;
import org.springframework.context.ConfigurableApplicationContext;

/** A database that is away, at the start or later, is waited for; nothing is lost meanwhile. */
class TheDatabaseMayBeAwayIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int httpPort = freePort();
    private final int databasePort = freePort();

    @TempDir
    Path home;

    @Test
    void isWaitedForAtTheStartAndLater() throws Exception {
        RunningStore.createTopics();
        CompletableFuture<ConfigurableApplicationContext> service =
                CompletableFuture.supplyAsync(() -> StoreService.start(
                        "--server.port=" + httpPort,
                        "--spring.kafka.bootstrap-servers="
                                + EmbeddedKafka.temporary().bootstrapServers(),
                        "--spring.kafka.consumer.group-id=database-away",
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + databasePort + "/onrecord",
                        "--spring.datasource.hikari.connection-timeout=1000",
                        "--spring.main.banner-mode=off"));
        awaitStatus("/actuator/health/liveness", 200);
        assertThat(status("/actuator/health/readiness")).isEqualTo(503);
        assertThat(get("/quotes").body()).contains("/problems/database-unavailable");

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
        URI address = URI.create("http://localhost:" + httpPort + path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("there is no free port", none);
        }
    }
}
