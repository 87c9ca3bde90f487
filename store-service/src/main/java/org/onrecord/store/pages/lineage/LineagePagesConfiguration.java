package org.onrecord.store.pages.lineage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class LineagePagesConfiguration {

    @Bean
    Corrections corrections(JdbcClient jdbc) {
        return new Corrections(jdbc);
    }
}
