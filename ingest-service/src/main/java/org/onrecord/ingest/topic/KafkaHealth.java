package org.onrecord.ingest.topic;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Lane;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Up while Kafka answers and has the topics that articles are submitted to, so that a submission can be expected to succeed. */
@Component("kafka")
final class KafkaHealth implements HealthIndicator, DisposableBean {

    private static final int PATIENCE_SECONDS = 4;

    private final KafkaAdmin settings;
    private @Nullable Admin admin;

    KafkaHealth(KafkaAdmin settings) {
        this.settings = settings;
    }

    @Override
    public Health health() {
        List<String> topics = Arrays.stream(Lane.values())
                .map(lane -> lane.topic().wireName())
                .toList();
        try {
            admin().describeTopics(topics).allTopicNames().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Health.up().withDetail("topics", topics).build();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        } catch (ExecutionException refused) {
            return down(
                    refused.getCause() instanceof UnknownTopicOrPartitionException
                            ? "one of the topics " + topics + " does not exist"
                            : "Kafka refuses to describe the topics " + topics);
        } catch (TimeoutException | KafkaException away) {
            return down("Kafka does not answer");
        }
    }

    private static Health down(String reason) {
        return Health.down().withDetail("reason", reason).build();
    }

    /** Made when first asked for: it cannot be made while the broker's name does not resolve. */
    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings.getConfigurationProperties());
        }
        return admin;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close();
        }
    }
}
