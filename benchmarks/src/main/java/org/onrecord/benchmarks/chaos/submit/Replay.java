package org.onrecord.benchmarks.chaos.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.onrecord.benchmarks.chaos.check.TopicContent;
import org.onrecord.benchmarks.chaos.stack.ChaosException;
import org.onrecord.events.topic.Topic;

/** Puts the submitted records of one broker on another, each on its partition, at its offset and with its time. */
public final class Replay {

    private Replay() {}

    /** @throws ChaosException if one comes to stand at another offset than before */
    public static void of(TopicContent topics, String bootstrapServers) throws InterruptedException {
        List<ConsumerRecord<byte[], byte[]>> records = topics.of(Topic.ARTICLE_SUBMITTED);
        try (var producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
            for (ConsumerRecord<byte[], byte[]> record : records) {
                sent.add(producer.send(new ProducerRecord<>(
                        record.topic(),
                        record.partition(),
                        record.timestamp(),
                        record.key(),
                        record.value(),
                        record.headers())));
            }
            for (int i = 0; i < records.size(); i++) {
                if (sent.get(i).get().offset() != records.get(i).offset()) {
                    throw new ChaosException("the topic of submitted articles has a gap at "
                            + records.get(i).offset());
                }
            }
            for (ConsumerRecord<byte[], byte[]> takedown : topics.takedownsOfBackfillAlone()) {
                producer.send(new ProducerRecord<>(
                                takedown.topic(),
                                takedown.partition(),
                                takedown.timestamp(),
                                takedown.key(),
                                takedown.value(),
                                takedown.headers()))
                        .get();
            }
        } catch (ExecutionException failed) {
            throw new ChaosException("the records cannot be replayed: " + failed.getCause());
        }
    }
}
