package org.onrecord.benchmarks.chaos.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.onrecord.embedded.BrokerCluster;
import org.onrecord.embedded.EmbeddedPostgres;
import org.onrecord.embedded.Ports;
import org.onrecord.extract.ExtractService;
import org.onrecord.ingest.IngestService;
import org.onrecord.store.StoreService;

/** A stack of processes of this machine: the embedded broker and database, and the services as they are. */
public final class LocalStack {

    private static final int COPIES = 3;

    private final Path folder;
    private final Path logs;
    private final List<String> options;
    private final Map<Part, Server> servers = new EnumMap<>(Part.class);

    private LocalStack(Path folder, List<String> options) throws IOException {
        this.folder = folder;
        this.options = options;
        this.logs = Files.createDirectories(folder.resolve("logs"));
    }

    /** Where the database of a stack in this folder lives. */
    public static Path database(Path folder) {
        return folder.resolve("postgres");
    }

    /**
     * A stack of which nothing runs yet.
     *
     * @param folder takes data and logs; made if missing
     * @param brokers how many brokers, from 1
     * @param seed of which broker is killed
     */
    public static Servers in(Path folder, int brokers, long seed) throws IOException {
        return new LocalStack(folder, JvmServer.SHORT_LIVED).servers(brokers, seed);
    }

    /**
     * The same with one broker, and services that run as the images do: slower to start, and then as fast as can be.
     *
     * @param folder takes data and logs; made if missing
     */
    public static Servers asReleased(Path folder) throws IOException {
        return new LocalStack(folder, JvmServer.AS_RELEASED).servers(1, 1);
    }

    private Servers servers(int brokers, long seed) throws IOException {
        BrokerCluster cluster = new BrokerCluster(IntStream.range(0, brokers)
                .mapToObj(member -> new BrokerCluster.Member(Ports.free(), Ports.free()))
                .toList());
        int databasePort = Ports.free();
        int ingestPort = Ports.free();
        int extractPort = Ports.free();
        int storePort = Ports.free();
        Addresses addresses = new Addresses(
                cluster.bootstrapServers(),
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + EmbeddedPostgres.NAME,
                address(ingestPort),
                address(extractPort),
                address(storePort));
        Path database = Files.createDirectories(database(folder)).toRealPath();
        servers.put(Part.BROKER, brokers(cluster, seed));
        servers.put(Part.DATABASE, new DatabaseServer(database, databasePort));
        servers.put(Part.INGEST, service(IngestService.class, "ingest", 192, ingestPort, addresses, List.of()));
        servers.put(Part.EXTRACT, service(ExtractService.class, "extract", 448, extractPort, addresses, List.of()));
        servers.put(
                Part.STORE,
                service(
                        StoreService.class,
                        "store",
                        384,
                        storePort,
                        addresses,
                        List.of(
                                "--spring.datasource.url=" + addresses.jdbcUrl(),
                                "--spring.datasource.username=" + EmbeddedPostgres.NAME)));
        return new Servers(servers, addresses, Math.min(COPIES, brokers), () -> {});
    }

    private Server brokers(BrokerCluster cluster, long seed) {
        List<JvmServer> members = new ArrayList<>();
        for (int nodeId = 1; nodeId <= cluster.members().size(); nodeId++) {
            String name = nodeId == 1 ? "" : "-" + nodeId;
            int port = cluster.members().get(nodeId - 1).port();
            members.add(new JvmServer(
                    BrokerMain.class.getName(),
                    options,
                    384,
                    logs.resolve("broker" + name + ".log"),
                    () -> Probe.accepts(port),
                    BrokerMain.arguments(folder.resolve("kafka" + name), cluster, nodeId)));
        }
        return members.size() == 1 ? members.get(0) : new Brokers(members, new Random(seed));
    }

    private Server service(
            Class<?> main, String name, int heapMegabytes, int port, Addresses addresses, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.kafka.bootstrap-servers=" + addresses.bootstrapServers(),
                "--spring.main.banner-mode=off"));
        arguments.addAll(more);
        return new JvmServer(
                main.getName(),
                options,
                heapMegabytes,
                logs.resolve(name + ".log"),
                () -> Probe.isReady(port),
                arguments);
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }
}
