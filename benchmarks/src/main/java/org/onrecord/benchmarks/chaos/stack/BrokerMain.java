package org.onrecord.benchmarks.chaos.stack;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Path;
import org.onrecord.embedded.EmbeddedKafka;
import org.slf4j.LoggerFactory;

/** The embedded broker in a JVM of its own. Arguments: the data folder and the port. */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        try (EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            LoggerFactory.getLogger(BrokerMain.class).warn("The broker listens on {}", kafka.bootstrapServers());
            Thread.currentThread().join();
        }
    }
}
