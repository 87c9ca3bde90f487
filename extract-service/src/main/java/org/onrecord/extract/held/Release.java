package org.onrecord.extract.held;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.outcome.Outcome;
import org.onrecord.extract.outcome.OutcomeCounters;
import org.onrecord.extract.outcome.RecordOutcomes;
import org.springframework.kafka.core.KafkaTemplate;

/** Extracts a held article: its events, and the word that it is no longer held, in one transaction. */
final class Release {

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final RecordOutcomes outcomes;
    private final OutcomeCounters counters;

    /** @param kafka transactional, and able to read single records */
    Release(KafkaTemplate<byte[], byte[]> kafka, RecordOutcomes outcomes, OutcomeCounters counters) {
        this.kafka = kafka;
        this.outcomes = outcomes;
        this.counters = counters;
    }

    /**
     * At least once: where two instances hold a partition for a moment, both may do it, and all events have the same
     * ids. The version is that of its submission, so what came in since stays the newer.
     *
     * @throws org.apache.kafka.common.KafkaException if Kafka cannot be reached; nothing is done then
     */
    void extract(Waiting.Held held) {
        ConsumerRecord<byte[], byte[]> record = read(held);
        if (record == null) {
            return;
        }
        Outcome outcome = outcomes.of(record);
        List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>(outcome.records());
        all.add(Released.word(record));
        send(all);
        counters.count(outcome);
    }

    /**
     * Puts a held record behind the word about the one before it.
     *
     * @throws org.apache.kafka.common.KafkaException if Kafka cannot be reached; nothing is done then
     */
    void holdAgain(Waiting.Held held) {
        ConsumerRecord<byte[], byte[]> record = read(held);
        if (record != null) {
            send(List.of(new ProducerRecord<>(
                    record.topic(),
                    record.partition(),
                    record.timestamp(),
                    record.key(),
                    record.value(),
                    record.headers())));
        }
    }

    /** @return null where it is compacted away: a newer record of the article, or a takedown, is about to be seen */
    private @Nullable ConsumerRecord<byte[], byte[]> read(Waiting.Held held) {
        ConsumerRecord<byte[], byte[]> record =
                kafka.receive(held.partition().topic(), held.partition().partition(), held.offset());
        return record == null || record.offset() != held.offset() ? null : record;
    }

    private void send(List<ProducerRecord<byte[], byte[]>> records) {
        kafka.executeInTransaction(operations -> {
            for (ProducerRecord<byte[], byte[]> one : records) {
                // A send that fails makes the commit fail.
                var unused = operations.send(one);
            }
            return records.size();
        });
    }
}
