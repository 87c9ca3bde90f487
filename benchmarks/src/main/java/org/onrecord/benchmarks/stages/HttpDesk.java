package org.onrecord.benchmarks.stages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.onrecord.benchmarks.load.LiveLane;
import org.onrecord.benchmarks.load.Newsroom;
import org.onrecord.events.wire.EventJson;

/** Submits single articles by POST, as a newsroom's system does. */
final class HttpDesk implements LiveLane.Desk {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI articles;
    private final Newsroom newsroom;

    HttpDesk(String ingest, Newsroom newsroom) {
        this.articles = URI.create(ingest + "/articles");
        this.newsroom = newsroom;
    }

    @Override
    public void submit(String id, int number) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(articles)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        EventJson.mapper().writeValueAsBytes(newsroom.article(id, number))))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IOException("ingest-service answers " + answer.statusCode() + ": " + answer.body());
        }
    }
}
