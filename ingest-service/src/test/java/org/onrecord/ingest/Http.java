package org.onrecord.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.onrecord.events.wire.EventJson;

/** A client of a running service. */
public final class Http {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String service;
    private final int port;

    public Http(int port) {
        this.port = port;
        this.service = "http://localhost:" + port;
    }

    /** Where the service listens. */
    public int port() {
        return port;
    }

    public HttpResponse<String> post(String pathAndQuery, String type, String body)
            throws IOException, InterruptedException {
        return send(request(pathAndQuery)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8))));
    }

    public HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(service + pathAndQuery)).timeout(Duration.ofMinutes(1));
    }

    public static Map<?, ?> json(HttpResponse<String> response) {
        return EventJson.mapper().readValue(response.body(), Map.class);
    }
}
