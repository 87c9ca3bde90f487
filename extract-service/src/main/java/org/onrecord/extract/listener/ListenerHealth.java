package org.onrecord.extract.listener;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.onrecord.events.topic.Lane;
import org.onrecord.extract.backfill.Gate;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/**
 * Up while every consumer of both lanes keeps its membership of its group: it reached the broker within the session
 * timeout. A lane that gives way is up.
 */
final class ListenerHealth extends AbstractHealthIndicator {

    private static final String HEARTBEAT = "last-heartbeat-seconds-ago";

    private final Map<Lane, ConcurrentMessageListenerContainer<byte[], byte[]>> lanes;
    private final Gate gate;
    private final Duration sessionTimeout;

    ListenerHealth(
            Map<Lane, ConcurrentMessageListenerContainer<byte[], byte[]>> lanes, Gate gate, Duration sessionTimeout) {
        super("the listener's state cannot be told");
        this.lanes = new EnumMap<>(lanes);
        this.gate = gate;
        this.sessionTimeout = sessionTimeout;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<Lane> away = new ArrayList<>();
        lanes.forEach((lane, container) -> {
            health.withDetail(lane.code(), String.valueOf(container.getAssignedPartitions()));
            if (!isAlive(container)) {
                away.add(lane);
            }
        });
        gate.obstacle().ifPresent(obstacle -> health.withDetail("backfill gives way", obstacle));
        health.status(away.isEmpty() ? Status.UP : Status.DOWN);
        if (!away.isEmpty()) {
            health.withDetail(
                    "problem",
                    "Kafka is not reached, or has not given this consumer its place yet: "
                            + away.stream().map(Lane::code).collect(Collectors.joining(", ")));
        }
    }

    private boolean isAlive(ConcurrentMessageListenerContainer<byte[], byte[]> container) {
        Map<String, Map<MetricName, ? extends Metric>> consumers = container.metrics();
        return container.isRunning()
                && !consumers.isEmpty()
                && consumers.values().stream().allMatch(this::isMember);
    }

    private boolean isMember(Map<MetricName, ? extends Metric> metrics) {
        OptionalDouble secondsAgo = metrics.values().stream()
                .filter(metric -> metric.metricName().name().equals(HEARTBEAT))
                .mapToDouble(metric -> ((Number) metric.metricValue()).doubleValue())
                .findFirst();
        return secondsAgo.isPresent()
                && secondsAgo.getAsDouble() >= 0
                && secondsAgo.getAsDouble() <= sessionTimeout.toSeconds();
    }
}
