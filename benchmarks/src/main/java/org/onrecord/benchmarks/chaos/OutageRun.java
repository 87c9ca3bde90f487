package org.onrecord.benchmarks.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onrecord.benchmarks.chaos.check.Finding;
import org.onrecord.benchmarks.chaos.check.StoreProbe;
import org.onrecord.benchmarks.chaos.stack.ChaosException;
import org.onrecord.benchmarks.chaos.stack.Part;
import org.onrecord.benchmarks.chaos.stack.Servers;
import org.onrecord.benchmarks.chaos.stack.Statements;
import org.onrecord.benchmarks.chaos.submit.Submitters;
import org.onrecord.embedded.SmallDisk;

/** Something is away for a while under load: what the services say meanwhile, and how soon all goes on afterwards. */
final class OutageRun {

    /** Within so long of the return all must go on. */
    static final Duration RECOVERY = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long BETWEEN_LOOKS_MILLIS = 50;
    private static final long BETWEEN_QUESTIONS_MILLIS = 1_000;

    private final Outage outage;
    private final int seconds;
    private final Servers servers;
    private final Killer killer;
    private final Optional<SmallDisk> disk;
    private final Submitters submitters;
    private final Consumer<String> log;
    private final int afterwards;
    private final Statements statements;
    private final StoreProbe store;

    /**
     * @param disk the database's, where its room is what is away
     * @param afterwards how many steps are allowed when it is back
     */
    OutageRun(
            ChaosOptions options,
            Outage outage,
            Servers servers,
            Killer killer,
            Optional<SmallDisk> disk,
            Submitters submitters,
            Consumer<String> log,
            int afterwards) {
        this.afterwards = afterwards;
        this.outage = outage;
        this.seconds = options.seconds();
        this.servers = servers;
        this.killer = killer;
        this.disk = disk;
        this.submitters = submitters;
        this.log = log;
        this.statements = new Statements(servers.addresses());
        this.store = new StoreProbe(servers.addresses());
    }

    /** @param steps how many are allowed meanwhile, evenly over the time */
    List<Finding> run(int steps) throws InterruptedException {
        log.accept("%s is away for %d seconds".formatted(outage.title(), seconds));
        begin();
        int before = submitters.done();
        int allowed = 0;
        long start = System.nanoTime();
        while (since(start) < seconds) {
            int due = (int) Math.min(steps, Math.ceil(steps * since(start) / seconds));
            submitters.allow(due - allowed);
            allowed = due;
            disk.ifPresent(SmallDisk::fill);
            statements.ask();
            TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS_MILLIS);
        }
        submitters.allow(steps - allowed);
        submitters.refusals().forEach((refusal, times) -> {
            for (int i = 0; i < times; i++) {
                statements.note("ingest answers a submission with " + refusal);
            }
        });
        int meanwhile = submitters.done() - before;
        end();
        long returned = System.nanoTime();
        log.accept(outage.title() + " is back");
        List<Finding> findings = new ArrayList<>();
        findings.add(whatWasSaid(meanwhile));
        findings.add(recovery(returned));
        return findings;
    }

    private void begin() {
        switch (outage) {
            case BROKER, DATABASE -> killer.takeAway(outage.part());
            case DISK -> {
                // Without room for its log PostgreSQL may give up; whoever keeps it running starts it again.
                killer.excuse(outage.part());
                disk.orElseThrow().fill();
            }
        }
    }

    private void end() throws InterruptedException {
        switch (outage) {
            case BROKER, DATABASE -> killer.bringBack(outage.part());
            case DISK -> disk.orElseThrow().free();
        }
        await("it is back", () -> servers.isReady(outage.part()));
    }

    private Finding whatWasSaid(int meanwhile) {
        statements.lines().entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .forEach(line -> log.accept("    %4d x %s".formatted(line.getValue(), line.getKey())));
        List<String> missing = outage.statements().stream()
                .filter(wanted -> statements.lines().keySet().stream().noneMatch(line -> line.matches(wanted)))
                .map(wanted -> "nobody said: " + wanted)
                .toList();
        return new Finding(
                "while %s was away for %d s, the services said what was the matter, and took %,d steps"
                        .formatted(outage.title(), seconds, meanwhile),
                missing,
                missing.size());
    }

    private Finding recovery(long returned) throws InterruptedException {
        int acknowledged = submitters.done();
        await("the database answers", () -> store.versions() > 0);
        long stored = store.versions();
        submitters.allow(afterwards);
        await("a step is acknowledged", () -> submitters.done() > acknowledged);
        double toAcknowledged = since(returned);
        await("something is stored", () -> store.versions() > stored);
        double toStored = since(returned);
        servers.awaitReady(EnumSet.allOf(Part.class), PATIENCE);
        double toReady = since(returned);
        boolean late = Math.max(Math.max(toAcknowledged, toStored), toReady) > RECOVERY.toSeconds();
        return new Finding(
                "after its return the first step was acknowledged within %.1f s, the first version stored within %.1f s, every part ready within %.1f s (at most %d)"
                        .formatted(toAcknowledged, toStored, toReady, RECOVERY.toSeconds()),
                late ? List.of("that is too late") : List.of(),
                late ? 1 : 0);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void await(String what, Question question) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!question.answer()) {
            if (System.nanoTime() > end) {
                throw new ChaosException("not within " + PATIENCE.toMinutes() + " minutes: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private interface Question {
        boolean answer() throws InterruptedException;
    }
}
