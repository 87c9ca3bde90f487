package org.onrecord.benchmarks.load;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.onrecord.events.topic.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command line of the load measurement. */
public final class LoadCommand {

    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private LoadCommand() {}

    /** The status is 0 where the archive is not felt, 1 where it is, 2 where the arguments are unusable. */
    public static void main(String... arguments) throws Exception {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out)
            throws IOException, InterruptedException, ExecutionException {
        if (arguments.contains("--help")) {
            out.print(LoadOptions.HELP);
            return 0;
        }
        LoadOptions options;
        try {
            options = LoadOptions.parse(arguments);
        } catch (IllegalArgumentException unusable) {
            out.println("load: " + unusable.getMessage());
            out.print(LoadOptions.HELP);
            return 2;
        }
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.WARN);
        try (Newsroom newsroom = Newsroom.open(options.kafka());
                Archive archive = new Archive(options.kafka())) {
            return measure(options, newsroom, archive, out);
        }
    }

    private static int measure(LoadOptions options, Newsroom newsroom, Archive archive, PrintStream out)
            throws IOException, InterruptedException, ExecutionException {
        String run = "load-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        LiveLane live = new LiveLane((id, number) -> newsroom.submit(Lane.LIVE, id, number), options.store());
        var unused = live.measure(run + "-warm", options.live(), WARM_UP);
        Ages alone = live.measure(run + "-alone", options.live(), options.time());
        out.println("live alone:              " + alone);

        long start = System.nanoTime();
        CompletableFuture<BulkRequest.Answer> loaded = load(options, newsroom, run + "-archive", start, out);
        long begun = System.nanoTime();
        long before = archive.left();
        Ages beside = live.measure(run + "-beside", options.live(), options.time());
        long after = archive.left();
        out.println("live beside the archive: " + beside);
        out.printf(
                "archive:                 %d articles left at first, %d at the end: %.1f articles/s%n",
                before, after, (before - after) / (double) Math.max(1, since(begun)));
        if (options.ingest() != null) {
            BulkRequest.Answer answer = loaded.get();
            out.printf(
                    "archive, in one request: %d articles accepted, %d not%n", answer.accepted(), answer.notAccepted());
        }
        Duration growth = beside.percentile(99).minus(alone.percentile(99));
        out.printf("p99 beside the archive:  %+d ms%s%n", growth.toMillis(), after == 0 ? " (it ended before)" : "");
        return growth.compareTo(options.most()) > 0 ? 1 : 0;
    }

    /** Begins to load the archive; where it goes to the topic, it is there when this returns. */
    private static CompletableFuture<BulkRequest.Answer> load(
            LoadOptions options, Newsroom newsroom, String name, long start, PrintStream out) {
        if (options.ingest() == null) {
            newsroom.load(name, options.backfill());
            out.printf(
                    "archive:                 %d articles on the topic after %d s%n", options.backfill(), since(start));
            return CompletableFuture.completedFuture(new BulkRequest.Answer(options.backfill(), 0));
        }
        return new BulkRequest(options.ingest())
                .send(Lane.BACKFILL, options.backfill(), number -> newsroom.article(name + "-" + number, number))
                .whenComplete(
                        (answer, failure) -> out.printf("archive:                 sent after %d s%n", since(start)));
    }

    private static long since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
