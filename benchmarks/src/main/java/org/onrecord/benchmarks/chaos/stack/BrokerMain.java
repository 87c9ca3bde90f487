package org.onrecord.benchmarks.chaos.stack;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.embedded.BrokerCluster;
import org.onrecord.embedded.EmbeddedKafka;
import org.slf4j.LoggerFactory;

/**
 * The embedded broker in a JVM of its own. Arguments: the data folder, which member of the cluster it is, from 1, and of
 * each member the port for clients and the port for the other members, as {@code 9092:9093}.
 */
public final class BrokerMain {

    private static final int FIRST_MEMBER = 2;

    private BrokerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        List<BrokerCluster.Member> members = new ArrayList<>();
        for (String ports : List.of(arguments).subList(FIRST_MEMBER, arguments.length)) {
            String[] both = ports.split(":", -1);
            members.add(new BrokerCluster.Member(Integer.parseInt(both[0]), Integer.parseInt(both[1])));
        }
        try (EmbeddedKafka kafka = EmbeddedKafka.start(
                Path.of(arguments[0]), new BrokerCluster(members), Integer.parseInt(arguments[1]))) {
            LoggerFactory.getLogger(BrokerMain.class).warn("The broker listens on {}", kafka.bootstrapServers());
            Thread.currentThread().join();
        }
    }

    /** The arguments for one member. */
    static List<String> arguments(Path data, BrokerCluster cluster, int nodeId) {
        List<String> arguments = new ArrayList<>(List.of(data.toString(), Integer.toString(nodeId)));
        cluster.members().forEach(member -> arguments.add(member.port() + ":" + member.controllerPort()));
        return arguments;
    }
}
