package org.onrecord.store.meter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.onrecord.store.work.Worker;
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
    Worker gaugeWorker(JdbcClient jdbc, MeterRegistry registry, MeterProperties properties) {
        GaugeReading reading = new GaugeReading(new ReadingsQuery(jdbc), new Gauges(registry, Clock.systemUTC()));
        return new Worker("gauges", reading::read, properties.pause(), properties.pause());
    }
}
