package org.onrecord.store.quote;

import javax.sql.DataSource;
import org.onrecord.store.connection.PlannedAnew;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class QuoteConfiguration {

    @Bean
    QuoteSearch quoteSearch(JdbcClient jdbc, DataSource database) {
        return new QuoteSearch(jdbc, PlannedAnew.on(database));
    }

    @Bean
    QuoteFacets quoteFacets(DataSource database, QuoteSearch search) {
        return new QuoteFacets(PlannedAnew.on(database), search);
    }

    @Bean
    QuoteLookup quoteLookup(QuoteSearch search) {
        return new QuoteLookup(search);
    }

    /** For answers that hold all there is. */
    @Bean
    QuoteWalk quoteWalk(DataSource database, PlatformTransactionManager transactions) {
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        // What is asked for beside a row is of the same moment.
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return new QuoteWalk(PlannedAnew.on(database), snapshot);
    }
}
