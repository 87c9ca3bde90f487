package org.onrecord.store.takedown;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class TakedownConfiguration {

    @Bean
    TakedownSearch takedownSearch(JdbcClient jdbc) {
        return new TakedownSearch(jdbc, Clock.systemUTC());
    }
}
