package org.onrecord.embedded;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A broker in a JVM of its own, so that a test can kill it. */
final class BrokerProcess {

    private BrokerProcess() {}

    /** Starts a broker by itself, and returns when it accepts connections. */
    static Process start(Path data, int port) throws IOException {
        BrokerCluster alone = new BrokerCluster(List.of(new BrokerCluster.Member(port, Ports.free())));
        Process process = launch(data, alone, 1);
        await().atMost(Duration.ofSeconds(60)).until(() -> Ports.answers(port) || !process.isAlive());
        return process;
    }

    /** Starts one broker of a cluster, and returns before it is ready: that takes a majority of them. */
    static Process launch(Path data, BrokerCluster cluster, int nodeId) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                data.toString(),
                Integer.toString(nodeId)));
        cluster.members().forEach(member -> {
            command.add(Integer.toString(member.port()));
            command.add(Integer.toString(member.controllerPort()));
        });
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] args) throws InterruptedException {
        List<BrokerCluster.Member> members = new ArrayList<>();
        for (int i = 2; i < args.length; i += 2) {
            members.add(new BrokerCluster.Member(Integer.parseInt(args[i]), Integer.parseInt(args[i + 1])));
        }
        EmbeddedKafka.start(Path.of(args[0]), new BrokerCluster(members), Integer.parseInt(args[1]));
        Thread.currentThread().join();
    }
}
