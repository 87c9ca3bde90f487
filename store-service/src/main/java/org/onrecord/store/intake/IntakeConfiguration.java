package org.onrecord.store.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.events.topic.Topic;
import org.onrecord.store.StoreProperties;
import org.onrecord.store.identity.Identities;
import org.onrecord.store.version.VersionStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    VersionStore versionStore(JdbcClient jdbc, PlatformTransactionManager transactions, Identities identities) {
        return new VersionStore(jdbc, new TransactionTemplate(transactions), List.of(identities));
    }

    /** Started when the tables are there. */
    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> extractedListener(
            StoreProperties properties,
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaOperations<byte[], byte[]> kafka,
            VersionStore store,
            MeterRegistry meters) {
        ConcurrentKafkaListenerContainerFactory<byte[], byte[]> factory =
                new ConcurrentKafkaListenerContainerFactory<>();
        factory.setConsumerFactory(consumers);
        factory.setBatchListener(true);
        factory.setConcurrency(properties.listeners());
        ExponentialBackOff untilItWorks =
                new ExponentialBackOff(properties.firstRetry().toMillis(), 2);
        untilItWorks.setMaxInterval(properties.longestRetry().toMillis());
        factory.setCommonErrorHandler(new DefaultErrorHandler(untilItWorks));
        ConcurrentMessageListenerContainer<byte[], byte[]> container = factory.createContainer(
                Stream.of(Topic.ARTICLE_EXTRACTED, Topic.QUOTE_EXTRACTED, Topic.ENTITY_EXTRACTED)
                        .map(Topic::wireName)
                        .toArray(String[]::new));
        container.setAutoStartup(false);
        container.setBeanName("extracted");
        container.setupMessageListener(
                new ExtractedListener(store, new DeadLetters(kafka), new OutcomeCounters(meters)));
        return container;
    }
}
