package org.onrecord.store.pages.entity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class EntityPagesConfiguration {

    @Bean
    Profiles entityPageProfiles(JdbcClient jdbc) {
        return new Profiles(jdbc);
    }
}
