package org.onrecord.store.outbox;

import org.onrecord.store.StoreProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    Outbox outbox(JdbcClient jdbc) {
        return new Outbox(jdbc);
    }

    @Bean
    OutboxThread outboxThread(
            StoreProperties properties,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaOperations<byte[], byte[]> kafka) {
        return new OutboxThread(
                new OutboxFollower(jdbc, new TransactionTemplate(transactions), kafka),
                properties.outboxPause(),
                properties.longestRetry());
    }
}
