package org.onrecord.events.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.onrecord.embedded.EmbeddedKafka;

/** The settings of the topic of submitted articles, with one second where they say a day. */
class WhatIsTakenDownIsCompactedIT {

    private final String topic = "compacted-" + UUID.randomUUID();
    private final String broker = EmbeddedKafka.temporary().bootstrapServers();

    @Test
    void aTombstoneTakesTheArticleOffTheTopicOnceTheLagIsOver() throws Exception {
        Map<String, String> settings = new HashMap<>(Topic.ARTICLE_SUBMITTED.settings());
        assertThat(settings.put("max.compaction.lag.ms", "1000")).isNotNull();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1).configs(settings)))
                    .all()
                    .get();
        }
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "lock", "The lock leaks."))
                    .get();
            producer.send(new ProducerRecord<>(topic, "weir", "The weir holds."))
                    .get();
            producer.send(new ProducerRecord<>(topic, "lock", null)).get();
            assertThat(values()).contains("The lock leaks.", "The weir holds.");

            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> {
                        // The broker does not compact the segment that it writes to; this begins another.
                        producer.send(new ProducerRecord<>(topic, "quay", "The quay is busy."))
                                .get();
                        assertThat(values()).doesNotContain("The lock leaks.").contains("The weir holds.");
                    });
        }
    }

    private List<String> values() {
        List<String> values = new ArrayList<>();
        TopicPartition partition = new TopicPartition(topic, 0);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
