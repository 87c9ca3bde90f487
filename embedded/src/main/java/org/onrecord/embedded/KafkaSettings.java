package org.onrecord.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of a broker that is its own controller. */
final class KafkaSettings {

    static final String CONTROLLER_LISTENER = "CONTROLLER";

    /** The largest record the broker takes, in bytes; a topic's own {@code max.message.bytes} may be smaller. */
    static final int MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

    private KafkaSettings() {}

    static Map<String, String> of(Path data, BrokerCluster cluster, int nodeId) {
        BrokerCluster.Member member = cluster.member(nodeId);
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(nodeId));
        settings.put("log.dirs", data.toString());
        settings.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:" + member.port() + ",CONTROLLER://127.0.0.1:" + member.controllerPort());
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + member.port());
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("controller.quorum.voters", cluster.voters());
        settings.put("auto.create.topics.enable", "false");
        settings.put("message.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        forSoManyBrokers(settings, cluster);
        forQuickTransactions(settings);
        forQuickRestarts(settings);
        forLittleMemory(settings);
        return settings;
    }

    private static void forSoManyBrokers(Map<String, String> settings, BrokerCluster cluster) {
        String copies = Integer.toString(cluster.replication());
        String inSync = Integer.toString(cluster.minimumInSync());
        settings.put("min.insync.replicas", inSync);
        settings.put("offsets.topic.replication.factor", copies);
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", copies);
        settings.put("transaction.state.log.min.isr", inSync);
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", copies);
        settings.put("share.coordinator.state.topic.min.isr", inSync);
        settings.put("group.initial.rebalance.delay.ms", "0");
    }

    /** With Kafka's defaults a transaction waits about 100 ms for the one before it to be marked complete. */
    private static void forQuickTransactions(Map<String, String> settings) {
        settings.put("add.partitions.to.txn.retry.backoff.ms", "2");
        settings.put("add.partitions.to.txn.retry.backoff.max.ms", "10");
    }

    /** After a crash the broker waits for its own former session, and a group for its former members, to run out. */
    private static void forQuickRestarts(Map<String, String> settings) {
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("group.min.session.timeout.ms", "1000");
    }

    /** The log cleaner alone would take 128 MiB of heap for its table of keys. */
    private static void forLittleMemory(Map<String, String> settings) {
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
    }
}
