package org.onrecord.extract.held;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.onrecord.events.topic.Lane;
import org.onrecord.extract.engine.ArticleExtraction;
import org.onrecord.extract.outcome.ExtractMetric;
import org.onrecord.extract.outcome.OutcomeCounters;
import org.onrecord.extract.outcome.RecordOutcomes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

@Configuration(proxyBeanMethods = false)
class HeldConfiguration {

    private static final int TRANSACTION_TIMEOUT_MILLIS = 20_000;

    /** Producers of its own, as the listeners' have their transactions bound to their threads. */
    @Bean
    HeldProducers heldProducers(ProducerFactory<byte[], byte[]> live) {
        return new HeldProducers(
                (DefaultKafkaProducerFactory<byte[], byte[]>) live.copyWithConfigurationOverride(Map.of(
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        live.getTransactionIdPrefix() + "held-",
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "onrecord-extract-held",
                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                        TRANSACTION_TIMEOUT_MILLIS)));
    }

    @Bean
    HeldArticles heldArticles(
            ConsumerFactory<byte[], byte[]> consumers,
            HeldProducers producers,
            ArticleExtraction extraction,
            MeterRegistry meters) {
        KafkaTemplate<byte[], byte[]> kafka = new KafkaTemplate<>(producers.factory());
        kafka.setConsumerFactory(consumers);
        InstantSource clock = InstantSource.system();
        var release = new Release(kafka, new RecordOutcomes(extraction, clock), new OutcomeCounters(meters, Lane.LIVE));
        String group = consumers.getConfigurationProperties().get(ConsumerConfig.GROUP_ID_CONFIG) + "-held";
        var held = new HeldArticles(consumers, group, release, clock);
        Gauge.builder(ExtractMetric.HELD, held, HeldArticles::held)
                .description("Articles under embargo that this instance holds")
                .register(meters);
        return held;
    }
}
