package org.onrecord.store.pages.reading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    KnownEntities knownEntities(JdbcClient jdbc) {
        return new KnownEntities(jdbc);
    }
}
