package org.onrecord.benchmarks.stages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A service's count of articles that are through, as Prometheus sees it. */
final class Counter {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;
    private final String name;
    private final String tag;

    /**
     * @param service where it is
     * @param name of the metric
     * @param tag what the wanted ones of its lines hold
     */
    Counter(String service, String name, String tag) {
        this.service = URI.create(service + "/actuator/prometheus");
        this.name = name;
        this.tag = tag;
    }

    /** The count now: the sum of the lines with the tag. */
    double now() throws IOException, InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(service).timeout(Duration.ofMinutes(1)).build();
        return http.send(question, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith(name + "{") && line.contains(tag))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /**
     * Looks until the count has come to a number.
     *
     * @throws IllegalStateException if it does not within half an hour
     */
    Progress until(double number) throws IOException, InterruptedException {
        Progress progress = new Progress();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            double count = now();
            long at = System.nanoTime();
            progress.saw(at, count);
            if (count >= number) {
                return progress;
            }
            if (at > end) {
                throw new IllegalStateException("%s of %s is %.0f after %s; %.0f were expected"
                        .formatted(name, service, count, PATIENCE, number));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }
}
