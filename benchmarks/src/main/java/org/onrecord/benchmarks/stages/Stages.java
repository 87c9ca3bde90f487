package org.onrecord.benchmarks.stages;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.onrecord.benchmarks.chaos.stack.Addresses;
import org.onrecord.benchmarks.chaos.stack.Part;
import org.onrecord.benchmarks.chaos.stack.Servers;
import org.onrecord.benchmarks.load.Ages;
import org.onrecord.benchmarks.load.BulkRequest;
import org.onrecord.benchmarks.load.LiveLane;
import org.onrecord.benchmarks.load.Newsroom;
import org.onrecord.events.topic.Lane;

/**
 * One measurement on a stack that runs. A stage that waits is held by SIGSTOP, so that it stays warm and takes nothing;
 * what it would have done waits on its topic and is its work when it is its turn.
 */
final class Stages {

    private final StagesOptions options;
    private final Servers servers;
    private final Newsroom newsroom;
    private final Processes processes;
    private final Counter extracted;
    private final Counter stored;
    private double submitted;

    Stages(StagesOptions options, Servers servers, Newsroom newsroom) {
        this.options = options;
        this.servers = servers;
        this.newsroom = newsroom;
        this.processes = new Processes(servers);
        Addresses at = servers.addresses();
        this.extracted = new Counter(at.extract(), "onrecord_extract_outcomes_total", "outcome=\"extracted\"");
        this.stored = new Counter(at.store(), "onrecord_store_outcomes_total", "outcome=\"extracted\"");
    }

    StagesReport measure() throws IOException, InterruptedException, ExecutionException {
        submit("warm", options.warmUp()).get();
        stored.until(submitted);

        processes.hold(Part.EXTRACT);
        processes.hold(Part.STORE);
        long start = System.nanoTime();
        submit("alone", options.articles()).get();
        double ingest = options.articles() * 1e9 / (System.nanoTime() - start);
        processes.release(Part.EXTRACT);
        double extract = extracted.until(submitted).perSecond();
        processes.release(Part.STORE);
        double store = stored.until(submitted).perSecond();

        Map<Part, Duration> before = processes.busy();
        CompletableFuture<BulkRequest.Answer> answer = submit("together", 2 * options.articles());
        double together = stored.until(submitted).perSecond();
        answer.get();
        Map<Part, Double> cost = cost(before, processes.busy(), 2 * options.articles());

        int aThird = (int) Math.max(1, together / 3);
        Addresses at = servers.addresses();
        LiveLane single = new LiveLane(new HttpDesk(at.ingest(), newsroom), URI.create(at.store()));
        // What takes and stores single articles has not run so far, and is compiled as it runs.
        Ages cold = single.measure("cold-single", aThird, options.coldFor());
        before = processes.busy();
        try (Memory memory = Memory.watch(processes)) {
            Ages ages = single.measure("single", aThird, options.latency());
            Map<Part, Double> costOfSingle =
                    cost(before, processes.busy(), ages.sorted().size());
            return new StagesReport(ingest, extract, store, together, cost, aThird, cold, ages, costOfSingle, memory);
        }
    }

    /** The answer tells that all of them were accepted. */
    private CompletableFuture<BulkRequest.Answer> submit(String name, int articles) {
        submitted += articles;
        return new BulkRequest(URI.create(servers.addresses().ingest()))
                .send(Lane.LIVE, articles, number -> newsroom.article(name + "-" + number, number))
                .thenApply(answer -> {
                    if (answer.notAccepted() > 0) {
                        throw new IllegalStateException(answer.notAccepted() + " articles were not accepted");
                    }
                    return answer;
                });
    }

    private static Map<Part, Double> cost(Map<Part, Duration> before, Map<Part, Duration> after, int articles) {
        Map<Part, Double> cost = new EnumMap<>(Part.class);
        after.forEach((part, busy) -> cost.put(
                part, busy.minus(before.getOrDefault(part, Duration.ZERO)).toNanos() / 1e6 / articles));
        return cost;
    }
}
