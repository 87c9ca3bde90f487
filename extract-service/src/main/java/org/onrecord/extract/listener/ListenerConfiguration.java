package org.onrecord.extract.listener;

import io.micrometer.core.instrument.MeterRegistry;
import org.onrecord.events.topic.Topic;
import org.onrecord.extract.ExtractProperties;
import org.onrecord.extract.engine.ArticleExtraction;
import org.onrecord.extract.outcome.OutcomeCounters;
import org.onrecord.extract.outcome.RecordOutcomes;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultTransactionIdSuffixStrategy;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.kafka.transaction.KafkaTransactionManager;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.util.backoff.ExponentialBackOff;

/** One listener, one transaction per poll. The clients' settings stand in {@code extract-service.yml}. */
@Configuration(proxyBeanMethods = false)
class ListenerConfiguration {

    /** After a transaction that failed: what is away may come back at any time, so there is no last attempt. */
    private static final long FIRST_RETRY_MILLIS = 100;

    private static final long LONGEST_WAIT_MILLIS = 5_000;

    @Bean
    DefaultKafkaProducerFactoryCustomizer transactionalIds(ExtractProperties properties, Environment environment) {
        String prefix = "onrecord-extract-" + InstanceName.of(properties, environment) + "-";
        return producers -> {
            producers.setTransactionIdPrefix(prefix);
            // The same few ids again and again: a producer that takes over an id ends what the one before left open.
            producers.setTransactionIdSuffixStrategy(new DefaultTransactionIdSuffixStrategy(properties.concurrency()));
        };
    }

    @Bean
    OpenTransactions openTransactions(ProducerFactory<byte[], byte[]> producers, ExtractProperties properties) {
        return new OpenTransactions(producers, properties.concurrency());
    }

    @Bean
    KafkaTransactionManager<byte[], byte[]> kafkaTransactionManager(ProducerFactory<byte[], byte[]> producers) {
        var transactions = new KafkaTransactionManager<>(producers);
        // Outcomes are counted after the commit.
        transactions.setTransactionSynchronization(
                AbstractPlatformTransactionManager.SYNCHRONIZATION_ON_ACTUAL_TRANSACTION);
        return transactions;
    }

    @Bean
    ArticleExtraction articleExtraction() {
        return ArticleExtraction.create();
    }

    @Bean
    SubmittedArticleListener submittedArticleListener(
            ArticleExtraction extraction, KafkaTemplate<byte[], byte[]> kafka, MeterRegistry meters) {
        return new SubmittedArticleListener(new RecordOutcomes(extraction), kafka, new OutcomeCounters(meters));
    }

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> submittedArticles(
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaTransactionManager<byte[], byte[]> transactions,
            SubmittedArticleListener listener,
            ExtractProperties properties) {
        var settings = new ContainerProperties(Topic.ARTICLE_SUBMITTED.wireName());
        settings.setMessageListener(listener);
        settings.setKafkaAwareTransactionManager(transactions);
        settings.setShutdownTimeout(properties.shutdownTimeout().toMillis());
        // A fenced producer's records are neither committed nor read again until the container starts anew; see
        // ListenerKeeper.
        settings.setStopContainerWhenFenced(true);
        var container = new ConcurrentMessageListenerContainer<>(consumers, settings);
        container.setConcurrency(properties.concurrency());
        container.setAfterRollbackProcessor(new DefaultAfterRollbackProcessor<>(retries()));
        container.setAutoStartup(false);
        return container;
    }

    @Bean
    ListenerKeeper listenerKeeper(
            ConcurrentMessageListenerContainer<byte[], byte[]> container, OpenTransactions leftOpen) {
        return new ListenerKeeper(container, leftOpen);
    }

    @Bean
    ListenerHealth listenerHealthIndicator(
            ConcurrentMessageListenerContainer<byte[], byte[]> container, ConsumerFactory<byte[], byte[]> consumers) {
        return new ListenerHealth(container, SessionTimeout.of(consumers));
    }

    private static ExponentialBackOff retries() {
        var retries = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
        retries.setMaxInterval(LONGEST_WAIT_MILLIS);
        return retries;
    }
}
