package org.onrecord.embedded;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A broker in a JVM of its own, so that a test can kill it. */
final class BrokerProcess {

    private BrokerProcess() {}

    static Process start(Path data, int port) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        data.toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        await().atMost(Duration.ofSeconds(60)).until(() -> Ports.answers(port) || !process.isAlive());
        return process;
    }

    public static void main(String[] args) throws InterruptedException {
        EmbeddedKafka.start(Path.of(args[0]), Integer.parseInt(args[1]));
        Thread.currentThread().join();
    }
}
