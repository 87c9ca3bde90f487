package org.onrecord.store.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.onrecord.events.topic.InHand;
import org.onrecord.events.topic.Topic;
import org.onrecord.store.StoreProperties;
import org.onrecord.store.meter.StoreMetric;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Makes listeners that take a batch at a time, try it again until it works, and are started when the tables are there.
 */
public final class BatchListeners {

    private final StoreProperties properties;
    private final ConsumerFactory<byte[], byte[]> consumers;

    private final Troubles troubles;
    private final MeterRegistry meters;

    BatchListeners(
            StoreProperties properties,
            ConsumerFactory<byte[], byte[]> consumers,
            Troubles troubles,
            MeterRegistry meters) {
        this.properties = properties;
        this.consumers = consumers;
        this.troubles = troubles;
        this.meters = meters;
    }

    /**
     * A listener in the store's own consumer group, with as many threads as are set, whose batches are
     * {@linkplain Gathering gathered} from all of its topics.
     *
     * @param name of its threads
     */
    ConcurrentMessageListenerContainer<byte[], byte[]> of(
            String name, List<Topic> topics, BatchMessageListener<byte[], byte[]> listener) {
        return container(new GatheringConsumers(consumers), name, topics, listener, properties.listeners());
    }

    /**
     * A listener of one thread in a group of its own, so that it neither waits for others nor holds them up. It takes up
     * to a quarter of a second to gather a batch: what it writes is looked at by people, and each batch costs.
     *
     * @param name of its threads, and the end of the group's name
     */
    public ConcurrentMessageListenerContainer<byte[], byte[]> ofItsOwnGroup(
            String name, List<Topic> topics, BatchMessageListener<byte[], byte[]> listener) {
        ConcurrentMessageListenerContainer<byte[], byte[]> container = container(consumers, name, topics, listener, 1);
        container
                .getContainerProperties()
                .setGroupId(consumers.getConfigurationProperties().get("group.id") + "-" + name);
        container.getContainerProperties().setKafkaConsumerProperties(atLeisure());
        return container;
    }

    private static Properties atLeisure() {
        Properties settings = new Properties();
        settings.setProperty(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, Integer.toString(1 << 20));
        settings.setProperty(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "250");
        return settings;
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> container(
            ConsumerFactory<byte[], byte[]> of,
            String name,
            List<Topic> topics,
            BatchMessageListener<byte[], byte[]> listener,
            int threads) {
        ConcurrentKafkaListenerContainerFactory<byte[], byte[]> factory =
                new ConcurrentKafkaListenerContainerFactory<>();
        factory.setConsumerFactory(of);
        factory.setBatchListener(true);
        factory.setConcurrency(threads);
        ExponentialBackOff untilItWorks =
                new ExponentialBackOff(properties.firstRetry().toMillis(), 2);
        untilItWorks.setMaxInterval(properties.longestRetry().toMillis());
        factory.setCommonErrorHandler(new DefaultErrorHandler(untilItWorks));
        ConcurrentMessageListenerContainer<byte[], byte[]> container =
                factory.createContainer(topics.stream().map(Topic::wireName).toArray(String[]::new));
        container.setAutoStartup(false);
        container.setBeanName(name);
        container.setupMessageListener(new WatchedListener(name, listener, troubles, measured(name)));
        return container;
    }

    private InHand measured(String name) {
        InHand inHand = new InHand(InstantSource.system());
        Gauge.builder(StoreMetric.LAG, inHand, InHand::seconds)
                .description("Since the timestamp of the oldest record that is worked on")
                .tag("listener", name)
                .baseUnit("seconds")
                .register(meters);
        return inHand;
    }
}
