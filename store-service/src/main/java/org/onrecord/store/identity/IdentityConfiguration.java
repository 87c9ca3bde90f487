package org.onrecord.store.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    Identities identities(JdbcClient jdbc) {
        return new Identities(jdbc);
    }

    @Bean
    IdentitySearch identitySearch(JdbcClient jdbc) {
        return new IdentitySearch(jdbc);
    }
}
