package org.onrecord.benchmarks.chaos.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.onrecord.embedded.EmbeddedPostgres;
import org.onrecord.embedded.Ports;
import org.onrecord.events.topic.TopicCreation;
import org.onrecord.extract.ExtractService;
import org.onrecord.ingest.IngestService;
import org.onrecord.store.StoreService;

/** A whole stack on data folders that survive their servers. */
public final class Servers implements AutoCloseable {

    private static final Duration TOPICS_DEADLINE = Duration.ofMinutes(1);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final Map<Part, Server> servers = new EnumMap<>(Part.class);
    private final int brokerPort = Ports.free();
    private final int databasePort = Ports.free();
    private final int ingestPort = Ports.free();
    private final int storePort = Ports.free();

    /** @param folder takes data and logs; made if missing */
    public Servers(Path folder) throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        Path database = Files.createDirectories(folder.resolve("postgres")).toRealPath();
        int extractPort = Ports.free();
        servers.put(
                Part.BROKER,
                new JvmServer(
                        BrokerMain.class.getName(),
                        384,
                        logs.resolve("broker.log"),
                        () -> Probe.accepts(brokerPort),
                        List.of(folder.resolve("kafka").toString(), Integer.toString(brokerPort))));
        servers.put(Part.DATABASE, new DatabaseServer(database, databasePort));
        servers.put(Part.INGEST, service(IngestService.class, 192, logs.resolve("ingest.log"), ingestPort, List.of()));
        servers.put(
                Part.EXTRACT, service(ExtractService.class, 448, logs.resolve("extract.log"), extractPort, List.of()));
        servers.put(
                Part.STORE,
                service(
                        StoreService.class,
                        384,
                        logs.resolve("store.log"),
                        storePort,
                        List.of(
                                "--spring.datasource.url=" + jdbcUrl(),
                                "--spring.datasource.username=" + EmbeddedPostgres.NAME)));
    }

    /** Kafka's address, as host:port. */
    public String bootstrapServers() {
        return "127.0.0.1:" + brokerPort;
    }

    /** The database's address, with {@link EmbeddedPostgres#NAME} as the user. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + EmbeddedPostgres.NAME;
    }

    /** The ingest-service's address. */
    public String ingest() {
        return "http://127.0.0.1:" + ingestPort;
    }

    /** The store-service's address. */
    public String store() {
        return "http://127.0.0.1:" + storePort;
    }

    /**
     * Starts parts for the first time, makes the topics, and waits until all of them are ready.
     *
     * @param parts the parts, the broker among them
     * @throws ChaosException if one is not ready in time
     */
    public void startAll(Set<Part> parts, Duration deadline) throws InterruptedException {
        for (Part part : List.of(Part.BROKER, Part.DATABASE)) {
            start(part);
        }
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            new TopicCreation(admin).createMissing(TOPICS_DEADLINE);
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
        // The services first: they need not notice that the others go.
        List<Part> order = List.of(Part.STORE, Part.EXTRACT, Part.INGEST, Part.DATABASE, Part.BROKER);
        order.forEach(this::kill);
    }

    private Server server(Part part) {
        return Objects.requireNonNull(servers.get(part));
    }

    private JvmServer service(Class<?> main, int heapMegabytes, Path log, int port, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.kafka.bootstrap-servers=" + bootstrapServers(),
                "--spring.main.banner-mode=off"));
        arguments.addAll(more);
        return new JvmServer(main.getName(), heapMegabytes, log, () -> Probe.isReady(port), arguments);
    }
}
