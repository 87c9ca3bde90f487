package org.onrecord.ingest.source;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.onrecord.ingest.IngestProperties;
import org.onrecord.ingest.fetch.Fetch;
import org.onrecord.ingest.intake.Intake;
import org.onrecord.ingest.kept.KeptClients;
import org.onrecord.ingest.kept.KeptLogs;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedsProperties.class)
class SourceConfiguration {

    @Bean
    Sources sources(FeedsProperties properties, KeptLogs logs, IngestProperties ingest) {
        return new Sources(properties, logs, ingest.acknowledgement());
    }

    @Bean
    SourceMeters sourceMeters(MeterRegistry registry, Sources sources, Clock clock) {
        return new SourceMeters(registry, sources, clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "onrecord.ingest.feeds.poll", matchIfMissing = true)
    Polling polling(
            Sources sources,
            SourceMeters meters,
            KeptClients clients,
            Fetch fetch,
            Intake intake,
            FeedsProperties properties,
            Clock clock) {
        Pause pause = new Pause(properties, RandomGenerator.getDefault());
        Poll poll = new Poll(fetch, new ItemTaker(fetch, intake), pause, clock, properties.mostItems());
        return new Polling(sources, new Share(clients, sources::catchUp), poll, meters, clock, properties.threads());
    }
}
