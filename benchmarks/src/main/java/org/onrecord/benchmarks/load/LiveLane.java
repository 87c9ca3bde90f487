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
import org.jspecify.annotations.Nullable;

/**
 * Submits live articles at a steady rate and asks the store for each until it is there. The rate does not follow the
 * answers: an article that is late does not put off the next one.
 */
public final class LiveLane {

    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(10);

    /**
     * An article is asked for first when it is half as old as the last one was when it was there, and again whenever it
     * is a tenth older, at the earliest after {@link #SOONEST}. So no age is measured as less than it is, and asking is
     * not the load that makes articles late.
     */
    private static final int SHARE_OF_LAST = 2;

    private static final int SHARE_OF_AGE = 10;
    private static final Duration SOONEST = Duration.ofMillis(20);

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
                TimeUnit.NANOSECONDS.sleep(BETWEEN_ROUNDS.toNanos());
            }
        } finally {
            clock.shutdown();
            clock.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        while (!onTheirWay.isEmpty()) {
            ask(onTheirWay, ages);
            TimeUnit.NANOSECONDS.sleep(BETWEEN_ROUNDS.toNanos());
        }
        return new Ages(ages);
    }

    private void ask(Queue<Submitted> onTheirWay, List<Duration> ages) throws IOException, InterruptedException {
        for (Iterator<Submitted> all = onTheirWay.iterator(); all.hasNext(); ) {
            Submitted article = all.next();
            Duration last = ages.isEmpty() ? Duration.ZERO : ages.get(ages.size() - 1);
            if (!article.isDue(last)) {
                continue;
            }
            HttpRequest question = HttpRequest.newBuilder(store.resolve("/articles/" + article.id))
                    .timeout(PATIENCE)
                    .build();
            int status =
                    http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode();
            Duration age = article.age();
            if (status == 200) {
                ages.add(age);
                all.remove();
            } else if (age.compareTo(PATIENCE) > 0) {
                throw new IllegalStateException(article.id + " has not come within " + PATIENCE);
            } else {
                article.asked = age;
            }
        }
    }

    private static final class Submitted {

        private final String id;
        private final long at = System.nanoTime();
        private @Nullable Duration asked;

        /** To be made before it is sent. */
        Submitted(String id) {
            this.id = id;
        }

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - at);
        }

        /** @param last the age of the last one that was there */
        boolean isDue(Duration last) {
            Duration before = asked;
            Duration wait = before == null ? last.dividedBy(SHARE_OF_LAST) : before.dividedBy(SHARE_OF_AGE);
            Duration soonest = wait.compareTo(SOONEST) > 0 ? wait : SOONEST;
            return age().compareTo(before == null ? soonest : before.plus(soonest)) >= 0;
        }
    }

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
            Submitted article = new Submitted(name + "-" + number);
            try {
                desk.submit(article.id, number++);
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
