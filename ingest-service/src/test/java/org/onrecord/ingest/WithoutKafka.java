package org.onrecord.ingest;

import java.time.Duration;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts Kafka's own mock in the producer's place: it acknowledges at once and keeps what was sent. */
@TestConfiguration(proxyBeanMethods = false)
class WithoutKafka {

    @Bean
    MockProducer<byte[], byte[]> producer() {
        return new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()) {
            @Override
            public void close(Duration patience) {
                // A template closes the producer after each use; the real factory's producers outlive that as well.
            }
        };
    }

    @Bean
    KafkaTemplate<byte[], byte[]> kafkaTemplate(MockProducer<byte[], byte[]> producer) {
        return new KafkaTemplate<>(() -> producer);
    }

    @Bean
    @Primary
    RecordedAudit recordedAudit() {
        return new RecordedAudit();
    }
}
