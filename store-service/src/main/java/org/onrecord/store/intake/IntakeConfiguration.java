package org.onrecord.store.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.onrecord.events.topic.Topic;
import org.onrecord.store.StoreProperties;
import org.onrecord.store.meter.AgeTimers;
import org.onrecord.store.trace.BatchSpans;
import org.onrecord.store.version.ShownFollower;
import org.onrecord.store.version.VersionStore;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    VersionStore versionStore(JdbcClient jdbc, PlatformTransactionManager transactions, List<ShownFollower> followers) {
        return new VersionStore(jdbc, new TransactionTemplate(transactions), followers);
    }

    @Bean
    Troubles troubles() {
        return new Troubles(Clock.systemUTC());
    }

    @Bean
    BatchListeners batchListeners(
            StoreProperties properties,
            ConsumerFactory<byte[], byte[]> consumers,
            Troubles troubles,
            MeterRegistry meters) {
        return new BatchListeners(properties, consumers, troubles, meters);
    }

    @Bean
    HealthIndicator intakeHealthIndicator(Troubles troubles) {
        return new IntakeHealthIndicator(troubles);
    }

    @Bean
    DeadLetters deadLetters(KafkaOperations<byte[], byte[]> kafka) {
        return new DeadLetters(kafka);
    }

    /** Started when the tables are there. */
    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> extractedListener(
            BatchListeners listeners,
            DeadLetters deadLetters,
            VersionStore store,
            MeterRegistry meters,
            AgeTimers ages,
            BatchSpans spans) {
        return listeners.of(
                "extracted",
                List.of(Topic.ARTICLE_EXTRACTED, Topic.QUOTE_EXTRACTED, Topic.ENTITY_EXTRACTED),
                new ExtractedListener(store, deadLetters, new OutcomeCounters(meters), ages, spans));
    }
}
