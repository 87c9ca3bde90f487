package org.onrecord.store.meter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeterProperties.class)
class MeterConfiguration {

    @Bean
    AgeTimers ageTimers(MeterRegistry registry) {
        return new AgeTimers(registry, Clock.systemUTC());
    }

    @Bean
    GaugeThread gaugeThread(JdbcClient jdbc, MeterRegistry registry, MeterProperties properties) {
        return new GaugeThread(new ReadingsQuery(jdbc), new Gauges(registry, Clock.systemUTC()), properties.pause());
    }
}
