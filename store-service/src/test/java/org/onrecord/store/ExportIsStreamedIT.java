package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.LiveObjects;
import org.onrecord.store.fixture.RunningStore;
import org.onrecord.store.fixture.SlowClient;
import tools.jackson.databind.JsonNode;

/** An export is written as fast as its client takes it, whatever its size; and a client cannot keep it open forever. */
class ExportIsStreamedIT {

    private static final int ROWS = Integer.getInteger("onrecord.rows", 40_000);
    private static final String PATH = "/quotes/export";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static Database database;
    private static RunningStore patient;
    private static RunningStore strict;

    @BeforeAll
    static void start() {
        database = Database.embedded("big_exports");
        database.store()
                .store(anArticle("long")
                        .quote("We have rebuilt what the sea took", "Bo Larsen")
                        .facts());
        String others = database.jdbc().sql("""
                        SELECT string_agg(column_name, ', ') FROM information_schema.columns
                        WHERE table_name = 'quote' AND is_generated = 'NEVER'
                          AND column_name NOT IN ('quote_id', 'position')
                        """).query(String.class).single();
        database.jdbc()
                .sql("INSERT INTO quote (quote_id, position, " + others + ") SELECT md5(n::text)::uuid, n, " + others
                        + " FROM quote, generate_series(2, ?) n")
                .param(ROWS)
                .update();
        patient = RunningStore.withoutKafka(database, "--server.tomcat.connection-timeout=10m");
        strict = RunningStore.withoutKafka(
                database,
                "--server.tomcat.connection-timeout=1s",
                "--onrecord.store.export.at-once=1",
                "--onrecord.store.export.longest=1s");
    }

    @AfterAll
    static void stop() {
        patient.close();
        strict.close();
        database.close();
    }

    @BeforeEach
    void nobodyAsks() {
        await().atMost(PATIENCE).until(() -> openQueries() == 0);
    }

    @Test
    void everyRowComesAndTheReceiptFitsThem() throws Exception {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(patient.uri(PATH))).build(), BodyHandlers.ofInputStream());
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long lines = 0;
        try (InputStream in = new DigestInputStream(answer.body(), digest)) {
            byte[] some = new byte[64 * 1024];
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                for (int i = 0; i < length; i++) {
                    lines += some[i] == '\n' ? 1 : 0;
                }
            }
        }

        assertThat(lines).isEqualTo(ROWS);
        JsonNode receipt = EventJson.mapper()
                .readTree(patient.get(PATH + "/"
                                + answer.headers().firstValue("Onrecord-Export").orElseThrow())
                        .body());
        assertThat(receipt.get("rows").asLong()).isEqualTo(ROWS);
        assertThat(receipt.get("sha256").asString()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    /** A row is a tuple of the driver until it is one of ours; the client takes but the first bytes of the first. */
    @Test
    void fewRowsAreHeldWhileTheClientTakesItsTime() throws Exception {
        try (SlowClient client = new SlowClient(patient.uri(PATH))) {
            client.awaitExport();
            await().atMost(PATIENCE).until(() -> openQueries() == 1);

            LiveObjects held = LiveObjects.now();

            assertThat(openQueries()).isEqualTo(1);
            assertThat(held.of("org.postgresql.core.Tuple")).isBetween(1L, ROWS / 20L);
            assertThat(held.of("org.onrecord.store.quote.QuoteRow")).isLessThan(ROWS / 20L);
        }
    }

    @Test
    void aClientThatGoesAwayEndsTheQuery() throws Exception {
        String id;
        try (SlowClient client = new SlowClient(patient.uri(PATH))) {
            id = client.awaitExport();
            await().atMost(PATIENCE).until(() -> openQueries() == 1);
        }

        await().atMost(PATIENCE).until(() -> openQueries() == 0);
        assertThat(patient.get(PATH + "/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void aClientThatTakesNothingIsCutOffAndMakesRoom() throws Exception {
        try (SlowClient client = new SlowClient(strict.uri(PATH))) {
            String id = client.awaitExport();

            await().atMost(PATIENCE).until(() -> openQueries() == 0);
            await().atMost(PATIENCE)
                    .until(() -> strict.get(PATH + "?speaker=nobody").statusCode() == 200);
            assertThat(strict.get(PATH + "/" + id).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aClientThatIsSlowWithoutEndIsCutOffToo() throws Exception {
        try (SlowClient client = new SlowClient(strict.uri(PATH))) {
            String id = client.awaitExport();
            while (openQueries() > 0) {
                client.takeALittle();
            }

            assertThat(client.takesTheRest()).isLessThan(ROWS);
            assertThat(strict.get(PATH + "/" + id).statusCode()).isEqualTo(404);
        }
    }

    /** Exports that are under way in the database, waiting for us to fetch more or not. */
    private static long openQueries() {
        return database.jdbc().sql("""
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL
                          AND query LIKE '%FROM quote q JOIN article_version v%'
                        """).query(Long.class).single();
    }
}
