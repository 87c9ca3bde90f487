package org.onrecord.store.pages.status;

import java.time.Clock;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class StatusConfiguration {

    @Bean
    StatusRows statusRows(JdbcClient jdbc) {
        return new StatusRows(jdbc, Clock.systemUTC());
    }

    @Bean
    Wellbeing wellbeing(HealthEndpoint endpoint) {
        return new Wellbeing(endpoint);
    }
}
