package org.onrecord.store.article;

import org.onrecord.store.copy.CopySearch;
import org.onrecord.store.entity.EntitySearch;
import org.onrecord.store.quote.QuoteSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

    @Bean
    ArticleSearch articleSearch(
            JdbcClient jdbc,
            QuoteSearch quotes,
            EntitySearch entities,
            CopySearch copies,
            PlatformTransactionManager transactions) {
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        return new ArticleSearch(jdbc, quotes, entities, copies, snapshot);
    }
}
