package org.onrecord.ingest.submit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.EventJson;
import org.onrecord.ingest.submit.Service.AwayException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Sends files, pages and lines, and tells what the service says of each. */
final class Articles {

    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int CLIENT_ERROR = 4;

    private final Service service;
    private final Tally tally;
    private final @Nullable String publisher;

    Articles(Service service, Tally tally, @Nullable String publisher) {
        this.service = service;
        this.tally = tally;
        this.publisher = publisher;
    }

    void file(Path file, @Nullable String type, Lane lane) throws InterruptedException, AwayException {
        String name = file.toString();
        try {
            Kind kind = Kind.ofName(name).orElse(null);
            if (kind != null && kind.isBulk() && type == null) {
                lines(name, BodyPublishers.ofFile(file), kind.type(), lane);
                return;
            }
            byte[] content = Files.readAllBytes(file);
            String sent = type != null ? type : (kind == null ? Kind.ofContent(content) : kind).type();
            document(name, content, sent, null, lane);
        } catch (IOException unreadable) {
            tally.add(Outcome.failed(name, "It cannot be read or sent: " + unreadable));
        }
    }

    /** @param location where it was fetched, null where it was not */
    void document(String input, byte[] content, String type, @Nullable URI location, Lane lane)
            throws InterruptedException, AwayException {
        Map<String, String> query = new HashMap<>();
        query.put("lane", lane.code());
        if (publisher != null && !type.contains("json")) {
            query.put("publisher", publisher);
        }
        try {
            tally.add(outcome(input, service.article(BodyPublishers.ofByteArray(content), type, location, query)));
        } catch (IOException broken) {
            tally.add(Outcome.failed(input, "The connection to ingest-service broke: " + broken));
        }
    }

    void lines(String input, BodyPublisher body, String type, Lane lane) throws InterruptedException, AwayException {
        try {
            HttpResponse<InputStream> answer = service.bulk(body, type, Map.of("lane", lane.code()));
            try (var reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                if (answer.statusCode() != OK) {
                    tally.add(problem(input, answer.statusCode(), reader.readLine()));
                    return;
                }
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    addLine(input, EventJson.mapper().readTree(line));
                }
            }
        } catch (IOException | JacksonException broken) {
            tally.add(Outcome.failed(input, "The answer of ingest-service broke off: " + broken.getMessage()));
        }
    }

    private void addLine(String input, JsonNode line) {
        if (!line.has("outcome")) {
            // The last line, with the sums.
            return;
        }
        String of = input + ":" + line.path("line").asString("");
        String said = line.path("outcome").asString("");
        String outcome = switch (said) {
            case Outcome.ACCEPTED, Outcome.TAKEDOWN -> said;
            case "rejected" -> Outcome.REFUSED;
            default -> Outcome.FAILED;
        };
        tally.add(read(of, outcome, line));
    }

    private static Outcome outcome(String input, HttpResponse<String> answer) {
        if (answer.statusCode() != ACCEPTED) {
            return problem(input, answer.statusCode(), answer.body());
        }
        JsonNode receipt = EventJson.mapper().readTree(answer.body());
        return read(input, receipt.has("version") ? Outcome.ACCEPTED : Outcome.TAKEDOWN, receipt);
    }

    private static Outcome read(String input, String outcome, JsonNode said) {
        return new Outcome(
                input,
                outcome,
                text(said, "id"),
                said.has("version") ? said.get("version").asLong() : null,
                text(said, "article"),
                text(said, "submission"),
                text(said, "detail"));
    }

    private static Outcome problem(String input, int status, @Nullable String body) {
        String detail = "ingest-service answers " + status;
        try {
            JsonNode problem = EventJson.mapper().readTree(body == null ? "" : body);
            detail = problem == null ? detail : problem.path("detail").asString(detail);
        } catch (JacksonException noProblem) {
            detail = detail + ", and says no more than that";
        }
        return status / 100 == CLIENT_ERROR ? Outcome.refused(input, detail) : Outcome.failed(input, detail);
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asString() : null;
    }
}
