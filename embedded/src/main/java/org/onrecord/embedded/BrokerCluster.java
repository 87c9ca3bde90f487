package org.onrecord.embedded;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brokers that are one cluster, all on this machine; each is a controller as well, and a majority of them must run.
 *
 * @param members from 1; the first has the node id 1
 */
public record BrokerCluster(List<Member> members) {

    /** Copies of each partition of Kafka's own topics, where there are as many brokers. */
    private static final int COPIES = 3;

    public BrokerCluster {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a cluster needs a broker");
        }
    }

    /**
     * Where a broker listens, on the loopback address.
     *
     * @param port for clients
     * @param controllerPort for the other members
     */
    public record Member(int port, int controllerPort) {}

    /** Where clients connect, as host:port by comma. */
    public String bootstrapServers() {
        return members.stream().map(member -> "127.0.0.1:" + member.port()).collect(Collectors.joining(","));
    }

    Member member(int nodeId) {
        return members.get(nodeId - 1);
    }

    /** Kafka's {@code controller.quorum.voters}. */
    String voters() {
        return IntStream.rangeClosed(1, members.size())
                .mapToObj(nodeId -> nodeId + "@127.0.0.1:" + member(nodeId).controllerPort())
                .collect(Collectors.joining(","));
    }

    int replication() {
        return Math.min(COPIES, members.size());
    }

    /** How many copies must have a record before it is acknowledged: all but one, so that one may be away. */
    int minimumInSync() {
        return Math.max(1, replication() - 1);
    }
}
