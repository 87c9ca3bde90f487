package org.onrecord.extract.listener;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.DefaultTransactionIdSuffixStrategy;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Producers of the backfill lane, with transactions of their own. One that a crash leaves open holds up the readers of
 * the live lane's events too, as both lanes write to the same topics: it ends after seconds, not minutes.
 *
 * @param factory not a bean of its own, as Spring Boot's would then not be made
 * @param template for its producers
 */
record BackfillProducers(ProducerFactory<byte[], byte[]> factory, KafkaTemplate<byte[], byte[]> template)
        implements DisposableBean {

    /** How many transactional ids there are: as many as the lane has threads. */
    static final int IDS = 1;

    private static final int TRANSACTION_TIMEOUT_MILLIS = 20_000;

    static BackfillProducers like(ProducerFactory<byte[], byte[]> live) {
        ProducerFactory<byte[], byte[]> factory = live.copyWithConfigurationOverride(Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                live.getTransactionIdPrefix() + "backfill-",
                ProducerConfig.CLIENT_ID_CONFIG,
                "onrecord-extract-backfill",
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                TRANSACTION_TIMEOUT_MILLIS));
        if (factory instanceof DefaultKafkaProducerFactory<byte[], byte[]> numbered) {
            numbered.setTransactionIdSuffixStrategy(new DefaultTransactionIdSuffixStrategy(IDS));
        }
        return new BackfillProducers(factory, new KafkaTemplate<>(factory));
    }

    @Override
    public void destroy() {
        if (factory instanceof DefaultKafkaProducerFactory<byte[], byte[]> closeable) {
            closeable.destroy();
        }
    }
}
