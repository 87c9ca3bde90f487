package org.onrecord.store.decision;

import java.time.Clock;
import org.onrecord.store.identity.DecisionsAbout;
import org.onrecord.store.identity.Identities;
import org.onrecord.store.outbox.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    @Bean
    Decisions decisions(
            JdbcClient jdbc, PlatformTransactionManager transactions, Identities identities, Outbox outbox) {
        return new Decisions(jdbc, new TransactionTemplate(transactions), identities, outbox, Clock.systemUTC());
    }

    @Bean
    DecisionRows decisionRows(JdbcClient jdbc) {
        return new DecisionRows(jdbc);
    }

    @Bean
    DecisionsAbout decisionsAbout(DecisionRows rows) {
        return identity -> rows.list(identity, null, null, 100).stream()
                .map(DecisionRows.Row::decision)
                .toList();
    }
}
