package org.onrecord.benchmarks.malformed;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.onrecord.benchmarks.chaos.check.Finding;
import org.onrecord.events.wire.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Turns all pages of dead letters, and looks into the first letter of each. */
final class LetterPages {

    private static final int MOST_PAGES = 1_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String store;
    private final Finding.Notes notes = new Finding.Notes();

    LetterPages(String store) {
        this.store = store;
    }

    Finding finding() throws InterruptedException {
        int letters = 0;
        int opened = 0;
        String next = "/dead-letters?limit=100";
        for (int page = 0; page < MOST_PAGES && !next.isEmpty(); page++) {
            JsonNode answer = get(next);
            JsonNode listed = answer.path("letters");
            letters += listed.size();
            if (!listed.isEmpty()) {
                opened++;
                get("/dead-letters/" + listed.get(0).path("letterId").asString(""));
            }
            String cursor = answer.path("next").asString("");
            next = cursor.isEmpty()
                    ? ""
                    : "/dead-letters?limit=100&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        }
        return notes.of("%,d dead letters can be listed, and %,d of them looked into".formatted(letters, opened));
    }

    private JsonNode get(String path) throws InterruptedException {
        try {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(URI.create(store + path)).build(), BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return EventJson.mapper().readTree(answer.body());
            }
            notes.add("GET " + path + " answers " + answer.statusCode());
        } catch (IOException | JacksonException none) {
            notes.add("GET " + path + ": " + none.getMessage());
        }
        return EventJson.mapper().createObjectNode();
    }
}
