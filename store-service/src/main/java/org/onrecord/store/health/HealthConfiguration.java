package org.onrecord.store.health;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.onrecord.store.StoreProperties;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    /** The tables are made after the web server has started, so that the liveness probe is answered meanwhile. */
    @Bean
    FlywayMigrationStrategy migrateLater() {
        return flyway -> {};
    }

    @Bean
    ApplicationRunner startWhenDatabaseIsThere(
            Flyway flyway, List<MessageListenerContainer> listeners, StoreProperties properties) {
        ExponentialBackOff pauses =
                new ExponentialBackOff(properties.firstRetry().toMillis(), 2);
        pauses.setMaxInterval(properties.longestRetry().toMillis());
        return new StartWhenDatabaseIsThere(flyway, listeners, pauses);
    }

    @Bean
    HealthIndicator listenerHealthIndicator(List<MessageListenerContainer> listeners) {
        return new ListenerHealthIndicator(listeners);
    }
}
