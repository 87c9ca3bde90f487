package org.onrecord.benchmarks.chaos.check;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.onrecord.benchmarks.chaos.stack.Addresses;
import org.onrecord.benchmarks.chaos.stack.ChaosException;
import org.onrecord.embedded.EmbeddedPostgres;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/** Asks a store and its database. */
public final class StoreProbe {

    private static final Duration WITHOUT_PROGRESS = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS_MILLIS = 1_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String store;
    private final String jdbcUrl;

    public StoreProbe(Addresses addresses) {
        this.store = addresses.store();
        this.jdbcUrl = addresses.jdbcUrl();
    }

    /** How many article versions are known, 0 while that cannot be asked. */
    public long versions() {
        try (Connection database = connect();
                Statement statement = database.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM article_version")) {
            count.next();
            return count.getLong(1);
        } catch (SQLException away) {
            return 0;
        }
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, EmbeddedPostgres.NAME, EmbeddedPostgres.NAME);
    }

    /** {@code GET /ledger}. */
    public JsonNode ledger() throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(store + "/ledger"))
                .timeout(ANSWER)
                .build();
        HttpResponse<String> answer = http.send(question, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the ledger answers " + answer.statusCode());
        }
        return EventJson.mapper().readTree(answer.body());
    }

    /**
     * Waits until all that was submitted has its outcome, and nothing waits in the outbox.
     *
     * @param submitted what is on the topic of submitted articles
     * @throws ChaosException if nothing changes for five minutes
     */
    public void awaitSettled(TopicContent submitted) throws InterruptedException {
        var records = submitted.of(Topic.ARTICLE_SUBMITTED);
        long takedowns =
                records.stream().filter(record -> record.value() == null).count();
        String wanted = "%d received, 0 pending, %d takedowns, 0 in the outbox"
                .formatted(
                        records.size() - takedowns,
                        takedowns + submitted.takedownsOfBackfillAlone().size());
        String last = "";
        long lastChange = System.nanoTime();
        while (true) {
            String state = state();
            if (state.equals(wanted)) {
                return;
            }
            if (!state.equals(last)) {
                last = state;
                lastChange = System.nanoTime();
            } else if (System.nanoTime() - lastChange > WITHOUT_PROGRESS.toNanos()) {
                throw new ChaosException("stuck at \"" + state + "\", short of \"" + wanted + "\"");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private String state() throws InterruptedException {
        try (Connection database = connect();
                Statement statement = database.createStatement();
                ResultSet counts = statement.executeQuery(
                        "SELECT (SELECT count(*) FROM retraction), (SELECT count(*) FROM outbox)")) {
            counts.next();
            JsonNode total = ledger().path("total");
            return "%d received, %d pending, %d takedowns, %d in the outbox"
                    .formatted(
                            total.path("received").asLong(),
                            total.path("pending").asLong(),
                            counts.getLong(1),
                            counts.getLong(2));
        } catch (SQLException | IOException failed) {
            return "no answer: " + failed.getMessage();
        }
    }
}
