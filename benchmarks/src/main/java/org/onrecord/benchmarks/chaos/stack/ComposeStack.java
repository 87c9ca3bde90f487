package org.onrecord.benchmarks.chaos.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.embedded.Ports;

/** The containers of {@code docker-compose.yml}, with ports and volumes of their own. */
public final class ComposeStack {

    private static final String PROJECT = "onrecord-chaos";

    private ComposeStack() {}

    /**
     * Builds and starts all of it, on empty volumes.
     *
     * @param project the folder that holds docker-compose.yml
     * @throws ChaosException if it does not come up
     */
    public static Servers up(Path project) {
        int broker = Ports.free();
        int database = Ports.free();
        int ingest = Ports.free();
        int store = Ports.free();
        Map<String, String> ports = Map.of(
                "KAFKA_PORT", Integer.toString(broker),
                "INGEST_PORT", Integer.toString(ingest),
                "STORE_PORT", Integer.toString(store),
                "POSTGRES_PORT", Integer.toString(database));
        down(project, ports);
        compose(project, ports, List.of("up", "--build", "-d", "--wait", "--wait-timeout", "900"));
        Map<Part, Server> servers = new EnumMap<>(Part.class);
        servers.put(Part.BROKER, container("kafka", () -> Probe.accepts(broker)));
        servers.put(Part.DATABASE, container("postgres", () -> Probe.accepts(database)));
        servers.put(Part.INGEST, container("ingest-service", () -> Probe.isReady(ingest)));
        String extract = name("extract-service");
        servers.put(
                Part.EXTRACT,
                new ContainerServer(
                        extract,
                        () -> Docker.run(List.of("inspect", "--format", "{{.State.Health.Status}}", extract))
                                .equals("healthy")));
        servers.put(Part.STORE, container("store-service", () -> Probe.isReady(store)));
        Addresses addresses = new Addresses(
                "localhost:" + broker,
                "jdbc:postgresql://127.0.0.1:" + database + "/onrecord",
                "http://127.0.0.1:" + ingest,
                "",
                "http://127.0.0.1:" + store);
        return new Servers(servers, addresses, 1, () -> down(project, ports));
    }

    private static ContainerServer container(String service, java.util.function.BooleanSupplier ready) {
        return new ContainerServer(name(service), ready);
    }

    private static String name(String service) {
        return Docker.run(List.of(
                "ps",
                "--all",
                "--filter",
                "label=com.docker.compose.project=" + PROJECT,
                "--filter",
                "label=com.docker.compose.service=" + service,
                "--format",
                "{{.Names}}"));
    }

    private static void down(Path project, Map<String, String> ports) {
        compose(project, ports, List.of("down", "-v"));
    }

    private static void compose(Path project, Map<String, String> ports, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                "compose",
                "-p",
                PROJECT,
                "-f",
                project.resolve("docker-compose.yml").toString(),
                "-f",
                project.resolve("ops/compose-chaos.yml").toString()));
        command.addAll(arguments);
        Docker.run(command, ports);
    }
}
