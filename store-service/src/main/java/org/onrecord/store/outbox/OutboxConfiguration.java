package org.onrecord.store.outbox;

import javax.sql.DataSource;
import org.onrecord.store.StoreProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    Outbox outbox(JdbcClient jdbc) {
        return new Outbox(jdbc);
    }

    @Bean
    OutboxThread outboxThread(
            StoreProperties properties,
            DataSource database,
            ProducerFactory<byte[], byte[]> producers,
            ConsumerFactory<byte[], byte[]> consumers) {
        return new OutboxThread(
                () -> OutboxSession.open(database, producers, consumers),
                properties.outboxPause(),
                properties.longestRetry());
    }
}
