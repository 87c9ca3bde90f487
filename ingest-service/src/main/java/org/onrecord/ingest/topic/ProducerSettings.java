package org.onrecord.ingest.topic;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.onrecord.events.topic.Topic;
import org.onrecord.ingest.IngestProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the producer's settings must be for the service to keep its word. */
@Configuration(proxyBeanMethods = false)
class ProducerSettings {

    @Bean
    DefaultKafkaProducerFactoryCustomizer acknowledgedInTime(IngestProperties properties) {
        // A send first waits for room and metadata, then for the acknowledgement; both together stay within the limit.
        int half = millis(properties.acknowledgement().dividedBy(2));
        int attempt = millis(properties.acknowledgement().dividedBy(5));
        return factory -> factory.updateConfigs(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                half,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                half,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                attempt,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topic.MAX_MESSAGE_BYTES));
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
