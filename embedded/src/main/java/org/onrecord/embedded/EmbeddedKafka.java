package org.onrecord.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker inside this JVM, the same code as Kafka's own server in its combined mode. It listens on the loopback
 * address only, keeps its data in a folder, and creates no topic that it was not told to create.
 */
public final class EmbeddedKafka implements AutoCloseable {

    /** A valid cluster id has 22 characters; every data folder carries the same one. */
    private static final String CLUSTER_ID = "onrecord-single-broker";

    private final KafkaRaftServer server;
    private final FolderLock lock;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, FolderLock lock, int port) {
        this.server = server;
        this.lock = lock;
        this.port = port;
    }

    /**
     * Starts a broker, and returns when it accepts connections.
     *
     * @param data where topics are kept; made if missing, and taken up again if there, also after a crash
     * @param port from 1 to 65535, or 0 for any that is free
     * @throws PortTakenException if another program listens on {@code port}
     * @throws StartException if it does not start for another reason, such as a second broker on {@code data}
     */
    public static EmbeddedKafka start(Path data, int port) {
        int own = port == 0 ? Ports.free() : Ports.require("Kafka", port);
        return start(data, new BrokerCluster(List.of(new BrokerCluster.Member(own, Ports.free()))), 1);
    }

    /**
     * Starts one broker of a cluster, and returns when it accepts connections, which it does once a majority of the
     * members runs.
     *
     * @param data where this member's topics are kept; made if missing, and taken up again if there
     * @param nodeId which member it is, from 1
     * @throws PortTakenException if another program listens on one of its ports
     * @throws StartException if it does not start for another reason, such as a second broker on {@code data}
     */
    public static EmbeddedKafka start(Path data, BrokerCluster cluster, int nodeId) {
        Path folder = data.toAbsolutePath();
        int port = Ports.require("Kafka", cluster.member(nodeId).port());
        Map<String, String> settings = KafkaSettings.of(folder, cluster, nodeId);
        FolderLock lock = FolderLock.of(folder);
        try {
            format(folder, nodeId);
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
            return new EmbeddedKafka(started(server), lock, port);
        } catch (StartException failed) {
            lock.close();
            throw failed;
        } catch (RuntimeException failed) {
            lock.close();
            throw new StartException("Kafka does not start on " + data + ": " + failed.getMessage(), failed);
        }
    }

    /** A broker for tests, shared by all of this JVM, with an empty data folder that goes away with the JVM. */
    public static EmbeddedKafka temporary() {
        return Shared.KAFKA;
    }

    /** Where clients connect, as host:port. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** From 1 to 65535. */
    public int port() {
        return port;
    }

    /** Stops the broker, with everything it has acknowledged on disk. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        lock.close();
    }

    private static KafkaRaftServer started(KafkaRaftServer server) {
        try {
            server.startup();
            return server;
        } catch (RuntimeException failed) {
            server.shutdown();
            throw failed;
        }
    }

    private static void format(Path data, int nodeId) {
        try {
            new Formatter()
                    .setClusterId(CLUSTER_ID)
                    .setNodeId(nodeId)
                    .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setMetadataLogDirectory(data.toString())
                    .addDirectory(data.toString())
                    .setIgnoreFormatted(true)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception failed) {
            throw new StartException(
                    "Kafka cannot prepare its data folder " + data + ": " + failed.getMessage(), failed);
        }
    }

    private static final class Shared {
        static final EmbeddedKafka KAFKA = shared();

        private static EmbeddedKafka shared() {
            TemporaryFolder folder = TemporaryFolder.create("kafka");
            EmbeddedKafka kafka = start(folder.path(), 0);
            folder.deleteAtExit(kafka::close);
            return kafka;
        }
    }
}
