package org.onrecord.ingest.kept;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.topic.NotAcknowledgedException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes the service's own topics, and clients that read them. */
public final class KeptClients implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SESSION_MILLIS = 6000;
    private static final int HEARTBEAT_MILLIS = 1500;

    private final KafkaAdmin settings;
    private final Set<KeptTopic> there = new HashSet<>();
    private @Nullable Admin admin;

    KeptClients(KafkaAdmin settings) {
        this.settings = settings;
    }

    /** A reader of a whole topic, in no group. */
    Consumer<byte[], byte[]> consumer(KeptTopic topic) {
        ensure(topic, PATIENCE);
        Map<String, Object> config = new HashMap<>(settings.getConfigurationProperties());
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** A member of a group that shares a topic's partitions among instances; it commits nothing. */
    public Consumer<byte[], byte[]> member(KeptTopic topic, String group) {
        ensure(topic, PATIENCE);
        Map<String, Object> config = new HashMap<>(settings.getConfigurationProperties());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** @throws NotAcknowledgedException if the topic is neither there nor can be made in time */
    void ensure(KeptTopic topic, Duration patience) {
        synchronized (there) {
            if (there.contains(topic)) {
                return;
            }
        }
        try {
            admin().createTopics(List.of(topic.description())).all().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new NotAcknowledgedException(refused);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledgedException(stopped);
        } catch (TimeoutException | KafkaException away) {
            throw new NotAcknowledgedException(away);
        }
        // A new topic is not ready when it is made, but when every partition can be asked.
        ends(topic, patience);
        synchronized (there) {
            there.add(topic);
        }
    }

    /**
     * Where each partition ends now.
     *
     * @throws NotAcknowledgedException if Kafka does not say so in time
     */
    Map<Integer, Long> ends(KeptTopic topic, Duration patience) {
        Map<TopicPartition, OffsetSpec> asked = IntStream.range(0, KeptTopic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic.wireName(), partition))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        try {
            Map<Integer, Long> ends = new HashMap<>();
            admin().listOffsets(asked)
                    .all()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
            return ends;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledgedException(stopped);
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            throw new NotAcknowledgedException(away);
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings.getConfigurationProperties());
        }
        return admin;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(2));
        }
    }
}
