package org.onrecord.store.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What came back.
 *
 * @param type the media type without parameters
 * @param etag empty where it has none
 * @param body the text; empty of an answer that never ends
 */
record Answer(int status, String type, String etag, String body) {

    private static final String ENDLESS = "text/event-stream";

    /** @param etag of the answer that the client has; empty where it has none */
    static Answer to(HttpClient http, String method, String uri, String body, String etag)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        try (InputStream stream = response.body()) {
            return new Answer(
                    response.statusCode(),
                    type,
                    response.headers().firstValue("ETag").orElse(""),
                    type.equals(ENDLESS) ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
