package org.onrecord.store.health;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Up while every listener thread is a member of its consumer group and the broker has heard from it lately. */
final class ListenerHealthIndicator extends AbstractHealthIndicator {

    /** Seconds without a heartbeat after which the broker counts as away: six heartbeats missed. */
    private static final double LONGEST_SILENCE = 10;

    private final List<MessageListenerContainer> listeners;

    ListenerHealthIndicator(List<MessageListenerContainer> listeners) {
        super("The listener's state cannot be told");
        this.listeners = List.copyOf(listeners);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (!listeners.stream().allMatch(MessageListenerContainer::isRunning)) {
            health.outOfService().withDetail("listener", "not started: it waits for the database");
            return;
        }
        if (listeners.stream().allMatch(ListenerHealthIndicator::isHeard)) {
            health.up();
        } else {
            health.down().withDetail("listener", "no answer from Kafka; it goes on trying");
        }
    }

    private static boolean isHeard(MessageListenerContainer listener) {
        Map<String, Map<MetricName, ? extends Metric>> clients = listener.metrics();
        return !clients.isEmpty() && clients.values().stream().allMatch(metrics -> silence(metrics) <= LONGEST_SILENCE);
    }

    private static double silence(Map<MetricName, ? extends Metric> metrics) {
        return metrics.entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("last-heartbeat-seconds-ago"))
                .map(metric -> metric.getValue().metricValue())
                .filter(Double.class::isInstance)
                .mapToDouble(Double.class::cast)
                // Before the first heartbeat the client says -1.
                .filter(seconds -> seconds >= 0)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
