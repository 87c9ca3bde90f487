package org.onrecord.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Submits live articles at a steady rate and asks the store for each until it is there. The rate does not follow the
 * answers: an article that is late does not put off the next one.
 */
public final class LiveLane {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(20);
    /**
     * Of a round of questions, oldest article first, after so many that are not there the others are not asked for: they
     * came later, and asking for each of them all the time would be the load that makes them late.
     */
    private static final int MOST_MISSES = 8;

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
     * @throws IllegalStateException if an article does not come within five minutes
     */
    public Ages measure(String name, int perSecond, Duration time) throws IOException, InterruptedException {
        Queue<Submitted> onTheirWay = new ConcurrentLinkedQueue<>();
        List<Duration> ages = new ArrayList<>();
        Clock submissions = new Clock(name, onTheirWay);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        long end = System.nanoTime() + time.toNanos();
        try {
            var task = clock.scheduleAtFixedRate(
                    submissions, 0, TimeUnit.SECONDS.toNanos(1) / perSecond, TimeUnit.NANOSECONDS);
            while (System.nanoTime() < end) {
                if (task.isDone()) {
                    throw new IllegalStateException("live articles cannot be submitted any more");
                }
                ask(onTheirWay, ages);
                TimeUnit.NANOSECONDS.sleep(BETWEEN_QUESTIONS.toNanos());
            }
        } finally {
            clock.shutdown();
            clock.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        while (!onTheirWay.isEmpty()) {
            ask(onTheirWay, ages);
            TimeUnit.NANOSECONDS.sleep(BETWEEN_QUESTIONS.toNanos());
        }
        return new Ages(ages);
    }

    private void ask(Queue<Submitted> onTheirWay, List<Duration> ages) throws IOException, InterruptedException {
        int misses = 0;
        for (Iterator<Submitted> all = onTheirWay.iterator(); all.hasNext() && misses < MOST_MISSES; ) {
            Submitted article = all.next();
            HttpRequest question = HttpRequest.newBuilder(store.resolve("/articles/" + article.id()))
                    .timeout(PATIENCE)
                    .build();
            int status =
                    http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode();
            Duration age = Duration.ofNanos(System.nanoTime() - article.at());
            if (status == 200) {
                ages.add(age);
                all.remove();
            } else if (age.compareTo(PATIENCE) > 0) {
                throw new IllegalStateException(article.id() + " has not come within " + PATIENCE);
            } else {
                misses++;
            }
        }
    }

    /** @param at {@link System#nanoTime()} before it was sent */
    private record Submitted(String id, long at) {}

    /** Submits articles. */
    public interface Desk {

        /** Returns when the article is accepted. */
        void submit(String id, int number) throws InterruptedException, ExecutionException, IOException;
    }

    private final class Clock implements Runnable {

        private final String name;
        private final Queue<Submitted> onTheirWay;
        private int number;

        Clock(String name, Queue<Submitted> onTheirWay) {
            this.name = name;
            this.onTheirWay = onTheirWay;
        }

        @Override
        public void run() {
            Submitted article = new Submitted(name + "-" + number, System.nanoTime());
            try {
                desk.submit(article.id(), number++);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | IOException failed) {
                throw new IllegalStateException("an article was not accepted", failed);
            }
            onTheirWay.add(article);
        }
    }
}
