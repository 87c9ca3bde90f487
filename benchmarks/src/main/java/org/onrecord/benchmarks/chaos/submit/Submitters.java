package org.onrecord.benchmarks.chaos.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.onrecord.benchmarks.chaos.plan.Front;
import org.onrecord.benchmarks.chaos.plan.Plan;
import org.onrecord.benchmarks.chaos.plan.Step;
import org.onrecord.benchmarks.chaos.stack.ChaosException;

/** Clients side by side. Those of one article's steps are one client's, which does them one after the other. */
public final class Submitters implements AutoCloseable {

    private static final int OVER_HTTP = 4;
    private static final int TO_THE_TOPIC = 2;

    private final Map<Front, Client> clients;
    private final ExecutorService threads = Executors.newFixedThreadPool(OVER_HTTP + TO_THE_TOPIC);
    private final Semaphore allowed = new Semaphore(0);
    private final SortedMap<Integer, Attempt> acknowledged = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<String, Integer> refusals = new ConcurrentHashMap<>();
    private final List<Future<?>> running = new ArrayList<>();

    /**
     * @param ingest the ingest-service's address
     * @param bootstrapServers Kafka's
     */
    public Submitters(String ingest, String bootstrapServers) {
        this.clients = Map.of(
                Front.HTTP, new HttpSubmitter(ingest, this::note), Front.TOPIC, new TopicSubmitter(bootstrapServers));
    }

    /** Begins; nothing is sent before it is {@linkplain #allow allowed}. */
    public void begin(Plan plan) {
        for (Front front : Front.values()) {
            int lanes = lanes(front);
            for (int lane = 0; lane < lanes; lane++) {
                int own = lane;
                List<Step> steps = plan.steps().stream()
                        .filter(step -> step.front() == front
                                && Math.floorMod(step.article().hashCode(), lanes) == own)
                        .toList();
                Client client = Objects.requireNonNull(clients.get(front));
                running.add(threads.submit(() -> carryOut(steps, client)));
            }
        }
    }

    /** Allows so many further steps. */
    public void allow(int steps) {
        allowed.release(steps);
    }

    private void note(String refusal) {
        refusals.merge(refusal, 1, Integer::sum);
    }

    /** What the ingest-service answered with a 5xx, in a line each, and how often. */
    public Map<String, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    /** How many steps have been acknowledged. */
    public int done() {
        return acknowledged.size();
    }

    /**
     * Waits until all steps are acknowledged.
     *
     * @return by step the attempt that was acknowledged
     * @throws ChaosException if one was refused, or not taken in time
     */
    public SortedMap<Integer, Attempt> await() throws InterruptedException {
        for (Future<?> client : running) {
            try {
                client.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof ChaosException known
                        ? known
                        : new IllegalStateException("a client failed", failed.getCause());
            }
        }
        return acknowledged;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        clients.values().forEach(Client::close);
    }

    private Void carryOut(List<Step> steps, Client client) throws InterruptedException {
        for (Step step : steps) {
            allowed.acquire();
            acknowledged.put(step.number(), new Attempt(step.number(), client.carryOut(step)));
        }
        return null;
    }

    private static int lanes(Front front) {
        return switch (front) {
            case HTTP -> OVER_HTTP;
            case TOPIC -> TO_THE_TOPIC;
        };
    }
}
