package org.onrecord.extract.listener;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.onrecord.extract.outcome.LaneMeters;
import org.onrecord.extract.outcome.Outcome;
import org.onrecord.extract.outcome.RecordOutcomes;
import org.onrecord.extract.trace.RecordSpans;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Exactly once for a {@code read_committed} consumer: what comes of a poll, dead letters among it, and the poll's
 * offsets are one Kafka transaction. In order per article. A record at fault never holds up those behind it.
 *
 * <p>What comes of a poll is sent when all of it is there: what is sent and not yet committed holds up every
 * {@code read_committed} reader of its partition, whoever else writes there.
 */
final class SubmittedArticleListener implements BatchMessageListener<byte[], byte[]> {

    /** In bytes of values; more than this is not kept back. */
    private static final long KEPT_BACK = 8L * 1024 * 1024;

    private final RecordOutcomes outcomes;
    private final RecordSpans spans;
    private final KafkaOperations<byte[], byte[]> kafka;
    private final LaneMeters meters;
    private final Runnable afterPoll;

    /** @param afterPoll called in the listener's thread when a poll's transaction is committed */
    SubmittedArticleListener(
            RecordOutcomes outcomes,
            RecordSpans spans,
            KafkaOperations<byte[], byte[]> kafka,
            LaneMeters meters,
            Runnable afterPoll) {
        this.outcomes = outcomes;
        this.spans = spans;
        this.kafka = kafka;
        this.meters = meters;
        this.afterPoll = afterPoll;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> poll) {
        List<Outcome> reached = new ArrayList<>(poll.size());
        meters.take(poll);
        AfterTransaction.run(
                () -> {
                    meters.count(poll, reached);
                    afterPoll.run();
                },
                meters::putDown);
        List<ProducerRecord<byte[], byte[]>> waiting = new ArrayList<>();
        long size = 0;
        for (ConsumerRecord<byte[], byte[]> submitted : poll) {
            Outcome outcome = spans.around(submitted, outcomes);
            reached.add(outcome);
            waiting.addAll(outcome.records());
            size += outcome.records().stream()
                    .mapToLong(record -> record.value() == null ? 0 : record.value().length)
                    .sum();
            if (size > KEPT_BACK) {
                waiting.forEach(this::send);
                waiting.clear();
                size = 0;
            }
        }
        waiting.forEach(this::send);
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        // A send that fails makes the commit fail; its future says no more than that.
        var unused = kafka.send(record);
    }
}
