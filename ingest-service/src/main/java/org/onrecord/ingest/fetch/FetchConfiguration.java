package org.onrecord.ingest.fetch;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FetchProperties.class)
class FetchConfiguration {

    @Bean
    Fetching fetching(FetchProperties properties, Clock clock) {
        return new Fetching(properties, clock);
    }

    @Bean
    Fetch fetch(Fetching fetching) {
        return fetching.fetch();
    }
}
