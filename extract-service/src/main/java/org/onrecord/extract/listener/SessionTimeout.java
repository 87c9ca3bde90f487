package org.onrecord.extract.listener;

import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.kafka.core.ConsumerFactory;

/** How long Kafka waits for a sign of life before it gives a consumer's partitions to others. */
final class SessionTimeout {

    /** The client's own default. */
    private static final long DEFAULT_MILLIS = 45_000;

    private SessionTimeout() {}

    static Duration of(ConsumerFactory<?, ?> consumers) {
        Object configured = consumers.getConfigurationProperties().get(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG);
        return Duration.ofMillis(configured == null ? DEFAULT_MILLIS : Long.parseLong(configured.toString()));
    }
}
