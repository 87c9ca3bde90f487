package org.onrecord.store.quote;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class QuoteConfiguration {

    @Bean
    QuoteSearch quoteSearch(JdbcClient jdbc) {
        return new QuoteSearch(jdbc);
    }

    @Bean
    QuoteFacets quoteFacets(JdbcClient jdbc) {
        return new QuoteFacets(jdbc);
    }

    @Bean
    QuoteLookup quoteLookup(QuoteSearch search) {
        return new QuoteLookup(search);
    }

    /** For answers that hold all there is. */
    @Bean
    QuoteWalk quoteWalk(JdbcClient jdbc, PlatformTransactionManager transactions) {
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        // What is asked for beside a row is of the same moment.
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return new QuoteWalk(jdbc, snapshot);
    }
}
