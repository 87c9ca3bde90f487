package org.onrecord.benchmarks.malformed;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onrecord.benchmarks.chaos.check.Finding;
import org.onrecord.benchmarks.chaos.check.StoreProbe;
import org.onrecord.benchmarks.chaos.stack.Addresses;
import org.onrecord.benchmarks.chaos.stack.Part;
import org.onrecord.benchmarks.chaos.stack.Servers;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;

/** Malformed submissions and records go through a whole stack, with good articles among them. */
final class Malformed {

    private static final Duration WITHOUT_PROGRESS = Duration.ofMinutes(10);
    private static final int CLIENTS = 4;
    private static final int ONE_GOOD_AMONG = 50;
    private static final long BETWEEN_LOOKS_MILLIS = 1_000;

    private final int count;
    private final long seed;
    private final Servers servers;
    private final Consumer<String> log;
    private final GoodRecords good;
    private final Set<String> goodIds = new LinkedHashSet<>();

    /** @param servers all started */
    Malformed(int count, long seed, Servers servers, Consumer<String> log) {
        this.count = count;
        this.seed = seed;
        this.servers = servers;
        this.log = log;
        this.good = GoodRecords.written(seed);
    }

    List<Finding> run() throws InterruptedException, SQLException {
        Addresses addresses = servers.addresses();
        Answers answers = new Answers(addresses.ingest());
        List<Sent> sent = send(answers, addresses);
        log.accept("all %,d are sent; %,d records are on their topics".formatted(count, sent.size()));
        Outcomes outcomes = settled(sent, new StoreProbe(addresses));
        return List.of(
                answers.finding(),
                outcomes.everyRecordHasOne(sent),
                outcomes.lettersSayWhy(),
                outcomes.nothingWasHeldUp(goodIds),
                new LetterPages(addresses.store()).finding(),
                everyPartWorks());
    }

    private List<Sent> send(Answers answers, Addresses addresses) throws InterruptedException {
        Samples samples = new Samples(good, seed);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> requests = new ArrayList<>();
        try (TopicSender topics = new TopicSender(addresses.bootstrapServers())) {
            for (int number = 0; number < count; number++) {
                Sample sample = samples.of(number);
                if (sample instanceof Sample.Request request) {
                    requests.add(clients.submit(() -> {
                        answers.send(request);
                        return null;
                    }));
                } else {
                    topics.send((Sample.Message) sample, null);
                }
                if (number % ONE_GOOD_AMONG == 0) {
                    topics.send(good(number / ONE_GOOD_AMONG), number / ONE_GOOD_AMONG / 2 % Topic.PARTITIONS);
                }
            }
            for (Future<?> request : requests) {
                request.get();
            }
            List<Sent> sent = topics.await();
            if (topics.refused() > 0) {
                log.accept("the broker itself refused %,d records: too large, or without the key that compaction needs"
                        .formatted(topics.refused()));
            }
            return sent;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a client failed", failed.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    /** An article that must be shown in spite of all that stands before it on its partition. */
    private Sample.Message good(int number) {
        ArticleSubmitted article = good.articles().get(number % good.articles().size());
        String id = "good-" + number;
        goodIds.add(id);
        String value = EventJson.mapper().writeValueAsString(Map.of("id", id, "text", article.text()));
        return new Sample.Message(
                "good",
                number % 2 == 0 ? Topic.ARTICLE_SUBMITTED : Topic.ARTICLE_BACKFILL,
                id.getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8),
                Map.of(),
                System.currentTimeMillis());
    }

    /** Waits until all have their outcome, or nothing changes any more. */
    private Outcomes settled(List<Sent> sent, StoreProbe store) throws InterruptedException, SQLException {
        int last = -1;
        long lastChange = System.nanoTime();
        while (true) {
            Outcomes outcomes;
            try (Connection database = store.connect()) {
                outcomes = Outcomes.read(database);
            }
            int open = outcomes.open(sent, goodIds);
            if (open == 0 || (open == last && System.nanoTime() - lastChange > WITHOUT_PROGRESS.toNanos())) {
                log.accept(open == 0 ? "everything has its outcome" : open + " have no outcome");
                return outcomes;
            }
            if (open != last) {
                last = open;
                lastChange = System.nanoTime();
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private Finding everyPartWorks() {
        Finding.Notes notes = new Finding.Notes();
        for (Part part : Part.values()) {
            if (!servers.isReady(part)) {
                notes.add(part.title() + " is not ready");
            }
        }
        return notes.of("every part still works");
    }
}
