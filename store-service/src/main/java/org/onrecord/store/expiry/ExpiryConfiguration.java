package org.onrecord.store.expiry;

import org.onrecord.store.StoreProperties;
import org.onrecord.store.outbox.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class ExpiryConfiguration {

    @Bean
    Expiry expiry(JdbcClient jdbc, PlatformTransactionManager transactions, Outbox outbox) {
        return new Expiry(jdbc, new TransactionTemplate(transactions), outbox);
    }

    @Bean
    ExpiryThread expiryThread(Expiry expiry, StoreProperties properties) {
        return new ExpiryThread(expiry, properties.longestRetry());
    }
}
