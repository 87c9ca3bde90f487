package org.onrecord.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Submits live articles at a steady rate and asks the store for each until it is there. The rate does not follow the
 * answers: an article that is late does not put off the next one, nor the questions after others.
 */
public final class LiveLane {

    /** Half of it is what an age is too great by, in the mean. */
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(20);

    /**
     * The part of its age after which a late article is asked for again: where all are late, asking each as often as
     * one that is not would be the load that makes them so.
     */
    private static final int PART_OF_AGE = 10;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Desk desk;
    private final URI store;

    /** @param store where the articles are asked for */
    public LiveLane(Desk desk, URI store) {
        this.desk = desk;
        this.store = store;
    }

    /**
     * Measures.
     *
     * @param name begins the articles' ids
     * @param perSecond how many are submitted
     * @param time how long they are; those on their way at its end are waited for
     * @return from the moment before the submission to the store's first answer with the article
     * @throws IllegalStateException if an article is not accepted, or does not come within five minutes
     */
    public Ages measure(String name, int perSecond, Duration time) throws InterruptedException, ExecutionException {
        List<CompletableFuture<Duration>> ages = new ArrayList<>();
        ScheduledExecutorService submissions = Executors.newSingleThreadScheduledExecutor();
        ScheduledExecutorService questions = Executors.newSingleThreadScheduledExecutor();
        try {
            long between = TimeUnit.SECONDS.toNanos(1) / perSecond;
            for (int number = 0; number < perSecond * time.toSeconds(); number++) {
                Article article = new Article(name + "-" + number, number);
                CompletableFuture<Duration> age = new CompletableFuture<>();
                var unused = submissions.schedule(
                        () -> submit(article, questions, age), number * between, TimeUnit.NANOSECONDS);
                ages.add(age);
            }
            List<Duration> measured = new ArrayList<>();
            for (CompletableFuture<Duration> age : ages) {
                measured.add(age.get());
            }
            return new Ages(measured);
        } finally {
            submissions.shutdownNow();
            questions.shutdownNow();
        }
    }

    private void submit(Article article, ScheduledExecutorService questions, CompletableFuture<Duration> age) {
        long at = System.nanoTime();
        try {
            desk.submit(article.id(), article.number());
            ask(article, at, questions, age);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | IOException failed) {
            age.completeExceptionally(new IllegalStateException(article.id() + " was not accepted", failed));
        }
    }

    private void ask(Article article, long at, ScheduledExecutorService questions, CompletableFuture<Duration> age) {
        HttpRequest question = HttpRequest.newBuilder(store.resolve("/articles/" + article.id()))
                .timeout(PATIENCE)
                .build();
        var unused = http.sendAsync(question, BodyHandlers.discarding()).whenComplete((answer, failure) -> {
            Duration since = Duration.ofNanos(System.nanoTime() - at);
            if (failure != null) {
                age.completeExceptionally(new CompletionException("the store does not answer", failure));
            } else if (answer.statusCode() == 200) {
                age.complete(since);
            } else if (since.compareTo(PATIENCE) > 0) {
                age.completeExceptionally(new IllegalStateException(article.id() + " has not come within " + PATIENCE));
            } else {
                long pause = Math.max(BETWEEN_QUESTIONS.toNanos(), since.toNanos() / PART_OF_AGE);
                var unusedNext =
                        questions.schedule(() -> ask(article, at, questions, age), pause, TimeUnit.NANOSECONDS);
            }
        });
    }

    private record Article(String id, int number) {}

    /** Submits articles. */
    public interface Desk {

        /** Returns when the article is accepted. */
        void submit(String id, int number) throws InterruptedException, ExecutionException, IOException;
    }
}
