package org.onrecord.ingest.submit;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ingest-service that is submitted to. To send the same again does no harm, so it is, while the service asks for patience. */
final class Service {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(5);
    private static final Duration BULK_ANSWER = Duration.ofHours(12);
    private static final int ATTEMPTS = 5;
    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final int LONGEST_PAUSE = 30;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final URI base;
    private final String key;

    /** @param key goes with each request; empty where the service asks for none */
    Service(URI base, String key) {
        this.base = base;
        this.key = key;
    }

    /** Nobody answers at the service's address. */
    static final class AwayException extends Exception {
        AwayException(URI base) {
            super("ingest-service does not answer at " + base
                    + ". Start it (./onrecord quickstart), or say where it is: --to URL or ONRECORD_INGEST.");
        }
    }

    /**
     * Sends one document.
     *
     * @param location where it was fetched, null where it was not
     * @param query what else is known of it
     * @throws AwayException if the service cannot be reached
     */
    HttpResponse<String> article(BodyPublisher body, String type, @Nullable URI location, Map<String, String> query)
            throws IOException, InterruptedException, AwayException {
        HttpRequest.Builder asked =
                request("articles", type, query).timeout(ANSWER).POST(body);
        if (location != null) {
            asked.header("Content-Location", location.toString());
        }
        HttpRequest request = asked.build();
        HttpResponse<String> answer = send(request, BodyHandlers.ofString());
        for (int attempt = 1; LATER.contains(answer.statusCode()) && attempt < ATTEMPTS; attempt++) {
            TimeUnit.SECONDS.sleep(pause(answer));
            answer = send(request, BodyHandlers.ofString());
        }
        return answer;
    }

    /**
     * Sends many articles, one a line.
     *
     * @return an outcome for each line, to be closed
     * @throws AwayException if the service cannot be reached
     */
    HttpResponse<InputStream> bulk(BodyPublisher body, String type, Map<String, String> query)
            throws IOException, InterruptedException, AwayException {
        return send(
                request("articles/bulk", type, query)
                        .timeout(BULK_ANSWER)
                        .POST(body)
                        .build(),
                BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path, String type, Map<String, String> query) {
        String parameters = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        base.resolve(parameters.isEmpty() ? path : path + "?" + parameters))
                .header("Content-Type", type);
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException, AwayException {
        try {
            return http.send(request, handler);
        } catch (ConnectException away) {
            throw new AwayException(base);
        }
    }

    private static long pause(HttpResponse<?> answer) {
        String asked = answer.headers().firstValue("Retry-After").orElse("5");
        return asked.matches("[0-9]{1,4}") ? Math.min(LONGEST_PAUSE, Long.parseLong(asked)) : 5;
    }
}
