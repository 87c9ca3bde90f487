package org.onrecord.extract.listener;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.onrecord.events.topic.Lane;
import org.onrecord.extract.ExtractProperties;
import org.onrecord.extract.backfill.BackfillProperties;
import org.onrecord.extract.backfill.Gate;
import org.onrecord.extract.engine.ArticleExtraction;
import org.onrecord.extract.outcome.EngineTimer;
import org.onrecord.extract.outcome.LaneMeters;
import org.onrecord.extract.outcome.RecordOutcomes;
import org.onrecord.extract.trace.RecordSpans;
import org.springframework.beans.factory.ObjectProvider;
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

/** One listener for each lane, one transaction per poll. The clients' settings stand in {@code extract-service.yml}. */
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
    KafkaTransactionManager<byte[], byte[]> kafkaTransactionManager(ProducerFactory<byte[], byte[]> producers) {
        return transactional(producers);
    }

    @Bean
    ArticleExtraction articleExtraction(MeterRegistry meters) {
        return ArticleExtraction.create(new EngineTimer(meters)::around);
    }

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> submittedArticles(
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaTemplate<byte[], byte[]> kafka,
            KafkaTransactionManager<byte[], byte[]> transactions,
            ArticleExtraction extraction,
            RecordSpans spans,
            MeterRegistry meters,
            ExtractProperties properties) {
        var listener = new SubmittedArticleListener(
                new RecordOutcomes(extraction, InstantSource.system()),
                spans,
                kafka,
                new LaneMeters(meters, Lane.LIVE),
                () -> {});
        var container = container(Lane.LIVE, consumers, listener, transactions, properties);
        container.setConcurrency(properties.concurrency());
        return container;
    }

    @Bean
    BackfillProducers backfillProducers(ProducerFactory<byte[], byte[]> producers) {
        return BackfillProducers.like(producers);
    }

    /** In a consumer group of its own, so that neither lane waits while the other's members change. */
    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> backfillArticles(
            ConsumerFactory<byte[], byte[]> consumers,
            BackfillProducers producers,
            ArticleExtraction extraction,
            RecordSpans spans,
            MeterRegistry meters,
            ExtractProperties properties,
            BackfillProperties backfill,
            ObjectProvider<Gate> gate) {
        var listener = new SubmittedArticleListener(
                new RecordOutcomes(extraction, InstantSource.system()),
                spans,
                producers.template(),
                new LaneMeters(meters, Lane.BACKFILL),
                () -> gate.getObject().close());
        var container = container(Lane.BACKFILL, consumers, listener, transactional(producers.factory()), properties);
        ContainerProperties settings = container.getContainerProperties();
        Map<String, Object> client = consumers.getConfigurationProperties();
        settings.setGroupId(client.get(ConsumerConfig.GROUP_ID_CONFIG) + "-" + Lane.BACKFILL.code());
        settings.setClientId(client.get(ConsumerConfig.CLIENT_ID_CONFIG) + "-" + Lane.BACKFILL.code());
        settings.getKafkaConsumerProperties()
                .setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(backfill.pollRecords()));
        return container;
    }

    @Bean
    ListenerKeeper liveKeeper(
            ConcurrentMessageListenerContainer<byte[], byte[]> submittedArticles,
            ProducerFactory<byte[], byte[]> producers,
            ExtractProperties properties) {
        return new ListenerKeeper(submittedArticles, new OpenTransactions(producers, properties.concurrency()));
    }

    @Bean
    ListenerKeeper backfillKeeper(
            ConcurrentMessageListenerContainer<byte[], byte[]> backfillArticles, BackfillProducers producers) {
        return new ListenerKeeper(backfillArticles, new OpenTransactions(producers.factory(), BackfillProducers.IDS));
    }

    @Bean
    ListenerHealth listenerHealthIndicator(
            ConcurrentMessageListenerContainer<byte[], byte[]> submittedArticles,
            ConcurrentMessageListenerContainer<byte[], byte[]> backfillArticles,
            Gate gate,
            ConsumerFactory<byte[], byte[]> consumers) {
        return new ListenerHealth(
                Map.of(Lane.LIVE, submittedArticles, Lane.BACKFILL, backfillArticles),
                gate,
                SessionTimeout.of(consumers));
    }

    private static ConcurrentMessageListenerContainer<byte[], byte[]> container(
            Lane lane,
            ConsumerFactory<byte[], byte[]> consumers,
            SubmittedArticleListener listener,
            KafkaTransactionManager<byte[], byte[]> transactions,
            ExtractProperties properties) {
        var settings = new ContainerProperties(lane.topic().wireName());
        settings.setMessageListener(listener);
        settings.setKafkaAwareTransactionManager(transactions);
        settings.setShutdownTimeout(properties.shutdownTimeout().toMillis());
        // A fenced producer's records are neither committed nor read again until the container starts anew; see
        // ListenerKeeper.
        settings.setStopContainerWhenFenced(true);
        var container = new ConcurrentMessageListenerContainer<>(consumers, settings);
        container.setAfterRollbackProcessor(new DefaultAfterRollbackProcessor<>(retries()));
        container.setAutoStartup(false);
        return container;
    }

    private static KafkaTransactionManager<byte[], byte[]> transactional(ProducerFactory<byte[], byte[]> producers) {
        var transactions = new KafkaTransactionManager<>(producers);
        // Outcomes are counted after the commit.
        transactions.setTransactionSynchronization(
                AbstractPlatformTransactionManager.SYNCHRONIZATION_ON_ACTUAL_TRANSACTION);
        return transactions;
    }

    private static ExponentialBackOff retries() {
        var retries = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
        retries.setMaxInterval(LONGEST_WAIT_MILLIS);
        return retries;
    }
}
