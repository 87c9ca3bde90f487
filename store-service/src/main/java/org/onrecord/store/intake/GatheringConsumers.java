package org.onrecord.store.intake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/** Makes consumers whose polls are {@linkplain Gathering gathered}. */
final class GatheringConsumers extends DefaultKafkaConsumerFactory<byte[], byte[]> {

    /** As far as one topic can get ahead of another within a batch, in records. */
    private static final int SMALL_POLL = 50;

    /** @param consumers whose settings are taken over, but for how much a poll brings; and who listens to them */
    GatheringConsumers(ConsumerFactory<byte[], byte[]> consumers) {
        super(settings(consumers));
        consumers.getListeners().forEach(this::addListener);
    }

    private static Map<String, Object> settings(ConsumerFactory<byte[], byte[]> consumers) {
        Map<String, Object> settings = new HashMap<>(consumers.getConfigurationProperties());
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, SMALL_POLL);
        return settings;
    }

    @Override
    protected Consumer<byte[], byte[]> createRawConsumer(Map<String, Object> settings) {
        return new GatheringConsumer(settings);
    }

    private final class GatheringConsumer extends ExtendedKafkaConsumer {
        private final Gathering gathering = new Gathering(this, super::poll);

        GatheringConsumer(Map<String, Object> settings) {
            super(settings);
        }

        @Override
        public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            return gathering.poll(timeout);
        }
    }
}
