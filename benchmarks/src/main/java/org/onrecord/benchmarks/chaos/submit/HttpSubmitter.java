package org.onrecord.benchmarks.chaos.submit;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onrecord.benchmarks.chaos.plan.Action;
import org.onrecord.benchmarks.chaos.plan.Step;
import org.onrecord.benchmarks.chaos.stack.ChaosException;
import org.onrecord.benchmarks.chaos.stack.ProblemLine;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.TraceContext;

/** A client of the ingest-service: what is not answered, or answered with a 5xx, it sends again. */
final class HttpSubmitter implements Client {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final long PAUSE_MILLIS = 250;
    private static final int ACCEPTED = 202;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String ingest;
    private final Consumer<String> refusals;

    /** @param refusals is told of answers that mean "again later": status, problem and Retry-After */
    HttpSubmitter(String ingest, Consumer<String> refusals) {
        this.ingest = ingest;
        this.refusals = refusals;
    }

    @Override
    public int carryOut(Step step) throws InterruptedException {
        boolean refusable = step.action() instanceof Action.BeRefused;
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 1; System.nanoTime() < end; attempt++) {
            int status = status(request(step, new Attempt(step.number(), attempt)));
            if (refusable ? status >= 400 && status < 500 : status == ACCEPTED) {
                return attempt;
            }
            if (status != 0 && status < 500) {
                throw new ChaosException(
                        "the ingest-service answered step %d with %d".formatted(step.number(), status));
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        throw new ChaosException(
                "the ingest-service did not take step %d within %s".formatted(step.number(), PATIENCE));
    }

    @Override
    public void close() {
        // The client's connections end with it.
    }

    /** @return 0 where no answer came */
    private int status(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 500) {
                refusals.accept(ProblemLine.of(answer));
            }
            return answer.statusCode();
        } catch (IOException none) {
            return 0;
        }
    }

    private HttpRequest request(Step step, Attempt attempt) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header(TraceContext.PARENT, attempt.header());
        Action action = step.action();
        if (action instanceof Action.TakeDown) {
            String id = URLEncoder.encode(step.article().value(), StandardCharsets.UTF_8);
            return request.uri(URI.create(ingest + "/articles/" + id)).DELETE().build();
        }
        return request.uri(URI.create(ingest + "/articles"))
                .POST(BodyPublishers.ofByteArray(body(action)))
                .build();
    }

    private static byte[] body(Action action) {
        if (action instanceof Action.Submit submit) {
            return EventJson.write(submit.article());
        }
        return action instanceof Action.Spoil spoil ? spoil.value() : ((Action.BeRefused) action).body();
    }
}
