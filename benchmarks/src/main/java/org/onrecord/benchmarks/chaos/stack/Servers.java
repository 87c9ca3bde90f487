package org.onrecord.benchmarks.chaos.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.onrecord.events.topic.TopicCreation;

/** A whole stack on data that survive their servers. It is stopped with this program at the latest. */
public final class Servers implements AutoCloseable {

    private static final Duration TOPICS_DEADLINE = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final Map<Part, Server> servers;
    private final Addresses addresses;
    private final int replication;
    private final Runnable afterwards;
    private final Thread stopper = new Thread(this::stop, "stop");

    /**
     * @param replication copies of each partition
     * @param afterwards called when all are stopped
     */
    Servers(Map<Part, Server> servers, Addresses addresses, int replication, Runnable afterwards) {
        this.servers = new EnumMap<>(servers);
        this.addresses = addresses;
        this.replication = replication;
        this.afterwards = afterwards;
        Runtime.getRuntime().addShutdownHook(stopper);
    }

    public Addresses addresses() {
        return addresses;
    }

    /**
     * Starts parts for the first time, makes the topics, and waits until all of them are ready.
     *
     * @param parts the parts, the broker among them
     * @throws ChaosException if one is not ready in time
     */
    public void startAll(Set<Part> parts, Duration deadline) throws InterruptedException {
        for (Part part : List.of(Part.BROKER, Part.DATABASE)) {
            if (!isAlive(part)) {
                start(part);
            }
        }
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, addresses.bootstrapServers()))) {
            new TopicCreation(admin, replication).createMissing(TOPICS_DEADLINE);
        }
        parts.stream().filter(part -> !server(part).isAlive()).forEach(this::start);
        awaitReady(parts, deadline);
    }

    /** Starts a part; returns before it is ready. */
    public void start(Part part) {
        server(part).start();
    }

    /** Kills a part with SIGKILL. */
    public void kill(Part part) {
        server(part).kill();
    }

    /** A part's processes where they are this machine's own, and none otherwise. */
    public List<ProcessHandle> processes(Part part) {
        return server(part) instanceof OwnProcesses own ? own.processes() : List.of();
    }

    /** Whether its process runs. */
    public boolean isAlive(Part part) {
        return server(part).isAlive();
    }

    /** Whether it can do its work. */
    public boolean isReady(Part part) {
        return server(part).isReady();
    }

    /** @throws ChaosException if one of them is not ready in time */
    public void awaitReady(Set<Part> parts, Duration deadline) throws InterruptedException {
        long end = System.nanoTime() + deadline.toNanos();
        List<Part> missing = new ArrayList<>(parts);
        while (true) {
            missing.removeIf(this::isReady);
            if (missing.isEmpty()) {
                return;
            }
            if (System.nanoTime() >= end) {
                throw new ChaosException(missing + " not ready within " + deadline.toSeconds() + " seconds");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopper);
        stop();
    }

    private void stop() {
        // The services first: they need not notice that the others go.
        List<Part> order = List.of(Part.STORE, Part.EXTRACT, Part.INGEST, Part.DATABASE, Part.BROKER);
        order.forEach(part -> server(part).close());
        afterwards.run();
    }

    private Server server(Part part) {
        return Objects.requireNonNull(servers.get(part));
    }
}
