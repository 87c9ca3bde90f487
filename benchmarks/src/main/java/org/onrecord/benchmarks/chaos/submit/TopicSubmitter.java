package org.onrecord.benchmarks.chaos.submit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.chaos.plan.Action;
import org.onrecord.benchmarks.chaos.plan.Step;
import org.onrecord.benchmarks.chaos.stack.ChaosException;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.TraceContext;

/** A Kafka client that knows only the topic: an idempotent producer, which sends again by itself what was not taken. */
final class TopicSubmitter implements Client {

    private static final int PATIENCE_MILLIS = 5 * 60_000;

    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicLong time = new AtomicLong();

    TopicSubmitter(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        PATIENCE_MILLIS,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        PATIENCE_MILLIS,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5_000,
                        ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        1_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Override
    public int carryOut(Step step) throws InterruptedException {
        // Later than all before, so that of two submissions of one article the versions differ.
        long now = time.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis()));
        var record = new ProducerRecord<>(Topic.ARTICLE_SUBMITTED.wireName(), null, now, key(step), value(step));
        Attempt only = new Attempt(step.number(), 1);
        record.headers().add(TraceContext.PARENT, only.header().getBytes(StandardCharsets.UTF_8));
        try {
            producer.send(record).get();
            return only.number();
        } catch (ExecutionException failed) {
            throw new ChaosException("Kafka did not take step %d: %s".formatted(step.number(), failed.getCause()));
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private static byte[] key(Step step) {
        return step.action() instanceof Action.Spoil spoil
                ? spoil.key()
                : step.article().value().getBytes(StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] value(Step step) {
        if (step.action() instanceof Action.Submit submit) {
            return EventJson.write(submit.article());
        }
        return step.action() instanceof Action.Spoil spoil ? spoil.value() : null;
    }
}
