package org.onrecord.store.copy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CopyConfiguration {

    @Bean
    Signatures signatures(JdbcClient jdbc) {
        return new Signatures(jdbc);
    }
}
