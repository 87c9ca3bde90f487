package org.onrecord.benchmarks.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.onrecord.benchmarks.chaos.check.ChangesCheck;
import org.onrecord.benchmarks.chaos.check.Finding;
import org.onrecord.benchmarks.chaos.check.IntakeCheck;
import org.onrecord.benchmarks.chaos.check.LedgerCheck;
import org.onrecord.benchmarks.chaos.check.OutcomeCheck;
import org.onrecord.benchmarks.chaos.check.SameRowsCheck;
import org.onrecord.benchmarks.chaos.check.ShownCheck;
import org.onrecord.benchmarks.chaos.check.StoreProbe;
import org.onrecord.benchmarks.chaos.check.TableRows;
import org.onrecord.benchmarks.chaos.check.TopicContent;
import org.onrecord.benchmarks.chaos.plan.Plan;
import org.onrecord.benchmarks.chaos.stack.ComposeStack;
import org.onrecord.benchmarks.chaos.stack.LocalStack;
import org.onrecord.benchmarks.chaos.stack.Part;
import org.onrecord.benchmarks.chaos.stack.Servers;
import org.onrecord.benchmarks.chaos.submit.Attempt;
import org.onrecord.benchmarks.chaos.submit.Replay;
import org.onrecord.benchmarks.chaos.submit.Submitters;
import org.onrecord.embedded.SmallDisk;
import tools.jackson.databind.JsonNode;

/** A disturbed run, then an undisturbed one over the same records, and what they have to show. */
final class Chaos {

    private static final Duration START_DEADLINE = Duration.ofMinutes(10);
    private static final long BETWEEN_LOOKS_MILLIS = 50;
    /** Room for PostgreSQL's programs, its log of changes, and the rows of some thousand articles. */
    private static final int DISK_MEGABYTES = 1_024;

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);
    private static final Set<Part> BEHIND_THE_TOPIC = EnumSet.complementOf(EnumSet.of(Part.INGEST));

    private final ChaosOptions options;
    private final Path folder;
    private final Consumer<String> log;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param folder takes data and logs
     * @param log is told what happens
     */
    Chaos(ChaosOptions options, Path folder, Consumer<String> log) {
        this.options = options;
        this.folder = folder;
        this.log = log;
    }

    /** What a store has to show when all is settled. */
    private record Shown(Map<String, Integer> rows, JsonNode ledger) {}

    List<Finding> run() throws IOException, InterruptedException, SQLException, SmallDisk.NotAllowedException {
        Plan plan = Plan.of(options.articles(), options.seed());
        log.accept("%,d articles, %,d steps, %s, seed %d"
                .formatted(
                        options.articles(),
                        plan.steps().size(),
                        options.outage().map(outage -> "one outage").orElse(options.kills() + " kills"),
                        options.seed()));
        TopicContent topics;
        Shown disturbed;
        Path home = LocalStack.database(folder.resolve("disturbed"));
        try (SmallDisk disk = options.outage().equals(Optional.of(Outage.DISK))
                        ? SmallDisk.mount(home, DISK_MEGABYTES)
                        : null;
                Servers servers = options.compose() ? compose() : local("disturbed", options.brokers())) {
            servers.startAll(ALL, START_DEADLINE);
            log.accept("broker, database and services are up");
            SortedMap<Integer, Attempt> acknowledged = disturbed(plan, servers, Optional.ofNullable(disk));
            StoreProbe store = new StoreProbe(servers.addresses());
            store.awaitSettled(TopicContent.read(servers.addresses().bootstrapServers()));
            log.accept("everything has its outcome");
            topics = TopicContent.read(servers.addresses().bootstrapServers());
            findings.add(IntakeCheck.of(plan, acknowledged, topics));
            findings.add(OutcomeCheck.of(plan, topics));
            disturbed = shown(store, folder.resolve("disturbed-rows"));
            try (Connection database = store.connect()) {
                findings.add(ShownCheck.of(plan, database));
                findings.add(ChangesCheck.of(topics, database));
            }
        }
        Shown undisturbed = undisturbed(topics);
        findings.add(SameRowsCheck.of(
                folder.resolve("disturbed-rows"), folder.resolve("undisturbed-rows"), disturbed.rows()));
        findings.add(LedgerCheck.of(plan, topics, disturbed.ledger(), undisturbed.ledger()));
        return findings;
    }

    private SortedMap<Integer, Attempt> disturbed(Plan plan, Servers servers, Optional<SmallDisk> disk)
            throws InterruptedException {
        List<Kill> kills = Kill.plan(options.kills(), options.killed(), options.seed());
        int steps = plan.steps().size();
        int share = steps / (kills.size() + 1);
        try (Submitters submitters = new Submitters(
                        servers.addresses().ingest(), servers.addresses().bootstrapServers());
                Killer killer = new Killer(servers, log)) {
            submitters.begin(plan);
            if (options.outage().isPresent()) {
                outage(options.outage().get(), steps, servers, killer, disk, submitters);
            } else {
                killer.kill(kills, number -> submitters.allow(share));
                log.accept("all kills are done; %,d of %,d steps are".formatted(submitters.done(), steps));
                submitters.allow(steps - share * kills.size());
            }
            SortedMap<Integer, Attempt> acknowledged = submitters.await();
            log.accept("all steps are done");
            List<String> faults = killer.faults();
            findings.add(new Finding(
                    "no part ended by itself or refused to start again"
                            + (kills.isEmpty() ? "" : "; killed: " + counts(kills)),
                    faults,
                    faults.size()));
            return acknowledged;
        }
    }

    private void outage(
            Outage outage, int steps, Servers servers, Killer killer, Optional<SmallDisk> disk, Submitters submitters)
            throws InterruptedException {
        // A third each before, while and after.
        int share = steps / 3;
        submitters.allow(share);
        while (submitters.done() < share / 2) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
        findings.addAll(
                new OutageRun(options, outage, servers, killer, disk, submitters, log, steps - 2 * share).run(share));
    }

    private Shown undisturbed(TopicContent topics) throws IOException, InterruptedException, SQLException {
        try (Servers servers = local("undisturbed", 1)) {
            servers.startAll(BEHIND_THE_TOPIC, START_DEADLINE);
            Replay.of(topics, servers.addresses().bootstrapServers());
            StoreProbe store = new StoreProbe(servers.addresses());
            store.awaitSettled(topics);
            log.accept("the undisturbed run over the same records is done");
            return shown(store, folder.resolve("undisturbed-rows"));
        }
    }

    private static Shown shown(StoreProbe store, Path rows) throws IOException, InterruptedException, SQLException {
        try (Connection database = store.connect()) {
            return new Shown(new TableRows(database).write(rows), store.ledger());
        }
    }

    private Servers local(String name, int brokers) throws IOException {
        return LocalStack.in(folder.resolve(name), brokers, options.seed());
    }

    private Servers compose() {
        log.accept("docker compose up --build");
        return ComposeStack.up(Path.of(System.getProperty("onrecord.home", ".")));
    }

    private static String counts(List<Kill> kills) {
        return kills.stream()
                .collect(Collectors.groupingBy(
                        Kill::part, () -> new java.util.EnumMap<>(Part.class), Collectors.counting()))
                .entrySet()
                .stream()
                .map(part -> part.getKey().title() + " " + part.getValue())
                .collect(Collectors.joining(", "));
    }
}
