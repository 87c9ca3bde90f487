package org.onrecord.store.quote;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class QuoteConfiguration {

    @Bean
    QuoteSearch quoteSearch(JdbcClient jdbc) {
        return new QuoteSearch(jdbc);
    }
}
