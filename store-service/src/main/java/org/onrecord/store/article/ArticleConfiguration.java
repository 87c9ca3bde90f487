package org.onrecord.store.article;

import org.onrecord.store.copy.CopySearch;
import org.onrecord.store.entity.EntitySearch;
import org.onrecord.store.quote.QuoteSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

    @Bean
    ArticleSearch articleSearch(JdbcClient jdbc, QuoteSearch quotes, EntitySearch entities, CopySearch copies) {
        return new ArticleSearch(jdbc, quotes, entities, copies);
    }
}
