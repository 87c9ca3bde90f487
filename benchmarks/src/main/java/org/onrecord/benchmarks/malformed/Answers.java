package org.onrecord.benchmarks.malformed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.onrecord.benchmarks.chaos.check.Finding;
import org.onrecord.events.wire.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Sends requests to the ingest-service and judges what it answers. */
final class Answers {

    private static final int ACCEPTED = 202;
    private static final int INTERNAL = 500;
    private static final int UNAVAILABLE = 503;
    /** A broker that is slow is no fault of the request: so often it is sent again. */
    private static final int PATIENT = 10;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** What a program says of its inside: a line of a stack, a class, a file. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [\\w.$]+\\(|Exception|StackOverflow|\\b(java|javax|tools\\.jackson|org\\.(onrecord|springframework|apache|postgresql))\\.|\\.java:");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String ingest;
    private final Finding.Notes notes = new Finding.Notes();
    private final Map<String, Integer> counts = new TreeMap<>();

    Answers(String ingest) {
        this.ingest = ingest;
    }

    void send(Sample.Request sample) throws InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(ingest + sample.path())).timeout(PATIENCE);
        sample.headers().forEach(request::header);
        byte[] body = sample.body();
        request.method(sample.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            for (int again = 0; again < PATIENT && answer.statusCode() == UNAVAILABLE; again++) {
                count("503, sent again");
                TimeUnit.SECONDS.sleep(1);
                answer = http.send(request.build(), BodyHandlers.ofString());
            }
            judge(sample, answer);
        } catch (IOException none) {
            note(sample, "no answer: " + none.getMessage());
        }
    }

    Finding finding() {
        return notes.of(
                "each request was answered, with 202 or with a problem that says nothing of the inside: " + counts);
    }

    /** Whether a text says something of the program's inside. */
    static boolean tellsOfTheInside(String text) {
        return INSIDE.matcher(text).find();
    }

    private void judge(Sample.Request sample, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == ACCEPTED) {
            count("202");
            return;
        }
        String type = type(answer);
        count(status + " " + type);
        if (status >= INTERNAL) {
            note(sample, "answered with " + status + " " + type);
        } else if (!type.startsWith("/problems/")) {
            note(sample, status + " without a problem's type");
        } else if (tellsOfTheInside(answer.body())) {
            note(sample, status + " " + answer.body());
        }
    }

    private static String type(HttpResponse<String> answer) {
        try {
            JsonNode problem = EventJson.mapper().readTree(answer.body());
            return problem.path("detail").asString("").isEmpty()
                    ? "no detail"
                    : problem.path("type").asString("no type");
        } catch (JacksonException none) {
            return "no JSON";
        }
    }

    private synchronized void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private synchronized void note(Sample.Request sample, String what) {
        notes.add(sample.method() + " " + sample.path() + " (" + sample.how() + "): " + what);
    }
}
