package org.onrecord.store.change;

import java.time.Clock;
import org.onrecord.store.changelog.ChangeLog;
import org.onrecord.store.outbox.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

    @Bean
    QuoteChangeFollower quoteChangeFollower(JdbcClient jdbc, Outbox outbox, ChangeLog log) {
        return new QuoteChangeFollower(jdbc, outbox, log, Clock.systemUTC());
    }
}
