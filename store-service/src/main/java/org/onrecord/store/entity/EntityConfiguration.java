package org.onrecord.store.entity;

import org.onrecord.store.quote.QuoteSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class EntityConfiguration {

    @Bean
    EntitySearch entitySearch(JdbcClient jdbc) {
        return new EntitySearch(jdbc);
    }

    @Bean
    EntityProfiles entityProfiles(JdbcClient jdbc, QuoteSearch quotes) {
        return new EntityProfiles(jdbc, quotes);
    }
}
