package org.onrecord.store.trace;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.onrecord.events.topic.Topic;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.kafka.support.micrometer.KafkaRecordReceiverContext;
import org.springframework.stereotype.Component;

/**
 * A span for each article of a batch, a child of the one that its record's headers name. All have the batch's length: it
 * is one transaction.
 */
@Component
public final class BatchSpans {

    private static final String NAME = "onrecord.store.batch";

    private final ObservationRegistry observations;

    /** @param exporters without one nothing is traced */
    BatchSpans(ObservationRegistry observations, ObjectProvider<SpanExporter> exporters) {
        this.observations = exporters.stream().findAny().isPresent() ? observations : ObservationRegistry.NOOP;
    }

    /** Stores a batch within the spans of its articles; what it throws is told on each, and thrown. */
    public void around(List<ConsumerRecord<byte[], byte[]>> records, Runnable storing) {
        if (observations.isNoop()) {
            storing.run();
            return;
        }
        List<Observation> spans = records.stream()
                .filter(record -> record.topic().equals(Topic.ARTICLE_EXTRACTED.wireName()))
                .map(this::started)
                .toList();
        try {
            storing.run();
        } catch (RuntimeException failed) {
            spans.forEach(span -> span.error(failed));
            throw failed;
        } finally {
            spans.forEach(Observation::stop);
        }
    }

    private Observation started(ConsumerRecord<byte[], byte[]> record) {
        return Observation.createNotStarted(
                        NAME, () -> new KafkaRecordReceiverContext(record, NAME, () -> null), observations)
                .contextualName("store article")
                .lowCardinalityKeyValue("messaging.destination.name", record.topic())
                .highCardinalityKeyValue("messaging.destination.partition.id", String.valueOf(record.partition()))
                .highCardinalityKeyValue("messaging.kafka.offset", String.valueOf(record.offset()))
                .start();
    }
}
