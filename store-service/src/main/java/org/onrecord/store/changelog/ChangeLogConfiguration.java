package org.onrecord.store.changelog;

import java.time.Clock;
import org.onrecord.store.StoreProperties;
import org.onrecord.store.work.Worker;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChangeLogProperties.class)
class ChangeLogConfiguration {

    @Bean
    ChangeLog changeLog(JdbcClient jdbc) {
        return new ChangeLog(jdbc);
    }

    @Bean
    ChangeReader changeReader(JdbcClient jdbc) {
        return new ChangeReader(jdbc);
    }

    @Bean
    ChangeSelection changeSelection(JdbcClient jdbc) {
        return new ChangeSelection(jdbc);
    }

    /** Before all others: whoever decides anew who said what takes away who had. */
    @Bean
    @Order(0)
    FormerSpeakers formerSpeakers(JdbcClient jdbc) {
        return new FormerSpeakers(jdbc);
    }

    @Bean
    Worker changeNumbersWorker(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ChangeLogProperties log,
            StoreProperties properties) {
        ChangeNumbers numbers =
                new ChangeNumbers(jdbc, new TransactionTemplate(transactions), log.keep(), Clock.systemUTC());
        return new Worker("change-numbers", numbers::doSome, log.pause(), properties.longestRetry());
    }
}
