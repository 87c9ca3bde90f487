package org.onrecord.benchmarks.storeload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Several who ask the store at once, each the next question when the one before is answered. */
final class Clients implements AutoCloseable {

    /** What the names of their threads begin with. */
    static final String THREADS = "client-";

    private final String store;
    private final int clients;
    private final ExecutorService threads;
    private final HttpClient http;

    Clients(String store, int clients) {
        this.store = store;
        this.clients = clients;
        AtomicInteger number = new AtomicInteger();
        // Of both, so that they live as long as this: what ended threads have used cannot be told any more.
        threads =
                Executors.newFixedThreadPool(2 * clients, work -> new Thread(work, THREADS + number.incrementAndGet()));
        http = HttpClient.newBuilder().executor(threads).build();
    }

    /**
     * @throws IllegalStateException if an answer is not 200
     */
    Latencies ask(Question question, Duration time) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        List<Future<List<Long>>> asked = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Random random = new Random(client);
            asked.add(threads.submit(() -> {
                List<Long> took = new ArrayList<>();
                do {
                    long start = System.nanoTime();
                    get(question.path(random));
                    took.add(System.nanoTime() - start);
                } while (System.nanoTime() < end);
                return took;
            }));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> one : asked) {
            all.addAll(one.get());
        }
        return new Latencies(all.stream().mapToLong(Long::longValue).toArray());
    }

    /** The whole answer. */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(URI.create(store + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
