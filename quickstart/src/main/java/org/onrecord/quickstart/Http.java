package org.onrecord.quickstart;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Requests to the services of this quickstart. */
final class Http {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    /**
     * An answer.
     *
     * @param status HTTP's status code
     */
    record Answer(int status, String body) {}

    Answer get(URI address) throws InterruptedException {
        return send(HttpRequest.newBuilder(address).GET());
    }

    Answer postJson(URI address, String json) throws InterruptedException {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        HttpRequest built = request.timeout(TIMEOUT).build();
        try {
            HttpResponse<String> answer = client.send(built, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException failed) {
            throw new QuickstartException(built.uri() + " does not answer: " + failed.getMessage(), failed);
        }
    }
}
