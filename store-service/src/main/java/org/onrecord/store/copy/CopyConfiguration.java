package org.onrecord.store.copy;

import java.time.Duration;
import org.onrecord.store.StoreProperties;
import org.onrecord.store.work.Worker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class CopyConfiguration {

    /** When all is found there is nothing to do any more. */
    private static final Duration IDLE = Duration.ofHours(1);

    @Bean
    CopyGroups copyGroups(JdbcClient jdbc) {
        return new CopyGroups(jdbc);
    }

    @Bean
    CopySearch copySearch(JdbcClient jdbc) {
        return new CopySearch(jdbc);
    }

    @Bean
    Worker copiesWorker(
            JdbcClient jdbc, PlatformTransactionManager transactions, CopyGroups groups, StoreProperties properties) {
        EarlierTexts earlier = new EarlierTexts(jdbc, new TransactionTemplate(transactions), groups);
        return new Worker("copies", earlier::doSome, IDLE, properties.longestRetry());
    }
}
