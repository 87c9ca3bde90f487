package org.onrecord.store.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.onrecord.store.StoreProperties;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.changelog.ChangeSelection;
import org.onrecord.store.work.Worker;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamProperties.class)
class StreamConfiguration {

    @Bean
    StreamClients streamClients(
            ChangeReader log, ChangeSelection selection, StreamProperties properties, MeterRegistry meters) {
        Clock clock = Clock.systemUTC();
        return new StreamClients(log, new StreamPages(log, selection, clock), properties, meters, clock);
    }

    @Bean
    Worker streamWorker(StreamClients clients, StreamProperties stream, StoreProperties properties) {
        return new Worker("stream", clients::serve, stream.pause(), properties.longestRetry());
    }
}
