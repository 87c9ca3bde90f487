package org.onrecord.store.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.onrecord.events.wire.Rejection;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fact.RefusedException;
import org.onrecord.store.meter.AgeTimers;
import org.onrecord.store.trace.BatchSpans;
import org.onrecord.store.version.UnstorableException;
import org.onrecord.store.version.VersionStore;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Stores what the extractor found. At least once, and idempotent: a batch is one database transaction, and its offsets
 * are committed after that. What can never be stored goes to the dead letters and holds nothing up; while the database
 * cannot be written to, the batch is tried again until it can.
 */
final class ExtractedListener implements BatchMessageListener<byte[], byte[]> {

    private final VersionStore store;
    private final DeadLetters deadLetters;
    private final OutcomeCounters outcomes;
    private final AgeTimers ages;
    private final BatchSpans spans;

    ExtractedListener(
            VersionStore store, DeadLetters deadLetters, OutcomeCounters outcomes, AgeTimers ages, BatchSpans spans) {
        this.store = store;
        this.deadLetters = deadLetters;
        this.outcomes = outcomes;
        this.ages = ages;
        this.spans = spans;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        spans.around(records, () -> take(records));
    }

    private void take(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Received> batch = new ArrayList<>(records.size());
        List<Refused> refused = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                batch.add(new Received(record, FactReader.read(record)));
            } catch (RefusedException unreadable) {
                refused.add(new Refused(record, unreadable.reason(), unreadable.detail()));
            }
        }
        store(batch, refused);
        deadLetters.send(refused);
        refused.forEach(letter -> outcomes.rejected(letter.reason()));
    }

    /** Stores the batch; where something in it cannot be stored, halves it until that one is alone. */
    private void store(List<Received> batch, List<Refused> refused) {
        try {
            outcomes.count(store.store(batch.stream().map(Received::fact).toList()));
            batch.forEach(this::time);
        } catch (UnstorableException unstorable) {
            if (batch.size() == 1) {
                refused.add(new Refused(
                        batch.get(0).record(), Rejection.UNSTORABLE, String.valueOf(unstorable.getMessage())));
                return;
            }
            int half = batch.size() / 2;
            store(batch.subList(0, half), refused);
            store(batch.subList(half, batch.size()), refused);
        }
    }

    private void time(Received received) {
        if (received.fact() instanceof Fact.ArticleRead article) {
            ages.stored(article.key().receivedAt(), article.event().publishedAt());
        }
    }

    private record Received(ConsumerRecord<byte[], byte[]> record, Fact fact) {}
}
