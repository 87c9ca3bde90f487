package org.onrecord.extract.trace;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.onrecord.extract.outcome.Outcome;
import org.onrecord.extract.outcome.RecordOutcomes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.kafka.support.micrometer.KafkaRecordReceiverContext;
import org.springframework.stereotype.Component;

/**
 * A span for each submitted record, a child of the one that its headers name. What comes of the record names that one
 * too, not this: the same record gives the same events, headers included, however often it is read.
 */
@Component
public final class RecordSpans {

    private static final String NAME = "onrecord.extract.record";

    private final ObservationRegistry observations;

    /** @param exporters without one nothing is traced */
    RecordSpans(ObservationRegistry observations, ObjectProvider<SpanExporter> exporters) {
        this.observations = exporters.stream().findAny().isPresent() ? observations : ObservationRegistry.NOOP;
    }

    /** The outcome of a record, found within its span. */
    public Outcome around(ConsumerRecord<byte[], byte[]> record, RecordOutcomes outcomes) {
        if (observations.isNoop()) {
            return outcomes.of(record);
        }
        Observation span = Observation.createNotStarted(
                        NAME, () -> new KafkaRecordReceiverContext(record, NAME, () -> null), observations)
                .contextualName("extract article")
                .lowCardinalityKeyValue("messaging.destination.name", record.topic())
                .highCardinalityKeyValue("messaging.destination.partition.id", String.valueOf(record.partition()))
                .highCardinalityKeyValue("messaging.kafka.offset", String.valueOf(record.offset()));
        return span.observe(() -> {
            Outcome outcome = outcomes.of(record);
            span.lowCardinalityKeyValue("onrecord.outcome", outcome.code());
            return outcome;
        });
    }
}
