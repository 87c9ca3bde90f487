package org.onrecord.benchmarks.chaos.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/** What the services say of themselves, a line each, and how often they said it. */
public final class Statements {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Addresses addresses;
    private final Map<String, Integer> lines = new TreeMap<>();

    public Statements(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Asks every service once. */
    public void ask() throws InterruptedException {
        health("ingest", addresses.ingest());
        health("extract", addresses.extract());
        health("store", addresses.store());
        try {
            HttpResponse<String> answer = get(addresses.store() + "/quotes?limit=1");
            note("store answers a search with " + (answer.statusCode() == 200 ? "200" : ProblemLine.of(answer)));
        } catch (IOException none) {
            note("store does not answer a search");
        }
    }

    /** Notes another line. */
    public void note(String line) {
        lines.merge(line, 1, Integer::sum);
    }

    /** What was said, and how often. */
    public Map<String, Integer> lines() {
        return Map.copyOf(lines);
    }

    private void health(String service, String address) throws InterruptedException {
        if (address.isEmpty()) {
            return;
        }
        try {
            HttpResponse<String> readiness = get(address + "/actuator/health/readiness");
            HttpResponse<String> health = get(address + "/actuator/health");
            note("%s: readiness %d, health %s"
                    .formatted(
                            service,
                            readiness.statusCode(),
                            summary(EventJson.mapper().readTree(health.body()))));
        } catch (IOException none) {
            note(service + " does not answer");
        }
    }

    /** Whatever is not UP, with its details. */
    private static String summary(JsonNode health) {
        List<String> parts = new ArrayList<>();
        health.path("components").properties().forEach(part -> {
            if (!part.getValue().path("status").asString("").equals("UP")) {
                parts.add(part.getKey() + " " + part.getValue().path("status").asString("")
                        + detail(part.getValue().path("details")));
            }
        });
        return health.path("status").asString("none") + (parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")");
    }

    /** Without what differs from one second to the next. */
    private static String detail(JsonNode details) {
        List<String> said = new ArrayList<>();
        details.properties().forEach(detail -> {
            if (!detail.getKey().equals("since") && !detail.getKey().equals("open")) {
                said.add(detail.getKey() + ": "
                        + detail.getValue().asString(detail.getValue().toString()));
            }
        });
        return said.isEmpty() ? "" : ", " + String.join(", ", said);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        return http.send(question, BodyHandlers.ofString());
    }
}
