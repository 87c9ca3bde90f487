package org.onrecord.extract.listener;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Up while every consumer keeps its membership of the group: it reached the broker within the session timeout. */
final class ListenerHealth extends AbstractHealthIndicator {

    private static final String HEARTBEAT = "last-heartbeat-seconds-ago";

    private final ConcurrentMessageListenerContainer<byte[], byte[]> container;
    private final Duration sessionTimeout;

    ListenerHealth(ConcurrentMessageListenerContainer<byte[], byte[]> container, Duration sessionTimeout) {
        super("the listener's state cannot be told");
        this.container = container;
        this.sessionTimeout = sessionTimeout;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Map<String, Map<MetricName, ? extends Metric>> consumers = container.metrics();
        boolean alive = container.isRunning()
                && !consumers.isEmpty()
                && consumers.values().stream().allMatch(this::isMember);
        health.status(
                        alive
                                ? org.springframework.boot.health.contributor.Status.UP
                                : org.springframework.boot.health.contributor.Status.DOWN)
                .withDetail("partitions", String.valueOf(container.getAssignedPartitions()));
        if (!alive) {
            health.withDetail("problem", "Kafka is not reached, or has not given this consumer its place yet");
        }
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
