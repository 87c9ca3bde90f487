package org.onrecord.extract.listener;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.onrecord.extract.outcome.Outcome;
import org.onrecord.extract.outcome.OutcomeCounters;
import org.onrecord.extract.outcome.RecordOutcomes;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Exactly once for a {@code read_committed} consumer: what comes of a poll, dead letters among it, and the poll's
 * offsets are one Kafka transaction. In order per article. A record at fault never holds up those behind it.
 */
final class SubmittedArticleListener implements BatchMessageListener<byte[], byte[]> {

    private final RecordOutcomes outcomes;
    private final KafkaOperations<byte[], byte[]> kafka;
    private final OutcomeCounters counters;

    SubmittedArticleListener(RecordOutcomes outcomes, KafkaOperations<byte[], byte[]> kafka, OutcomeCounters counters) {
        this.outcomes = outcomes;
        this.kafka = kafka;
        this.counters = counters;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> poll) {
        List<Outcome> reached = new ArrayList<>(poll.size());
        for (ConsumerRecord<byte[], byte[]> submitted : poll) {
            Outcome outcome = outcomes.of(submitted);
            outcome.records().forEach(this::send);
            reached.add(outcome);
        }
        AfterCommit.run(() -> reached.forEach(counters::count));
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        // A send that fails makes the commit fail; its future says no more than that.
        var unused = kafka.send(record);
    }
}
