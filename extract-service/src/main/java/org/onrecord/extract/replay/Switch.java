package org.onrecord.extract.replay;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventRecords;

/**
 * Puts a shadow's events on the topics. Of one submission the store shows the later reading, so each article changes
 * over in one step when its events are there; a version that has been corrected since stays superseded. All events of
 * an article are in one transaction.
 */
final class Switch {

    /** Readings in one transaction: an open one holds back what others write. */
    private static final int TOGETHER = 20;

    private final Producer<byte[], byte[]> producer;
    private final Pace pace;

    /** @param producer transactional; {@link #publish} readies it */
    Switch(Producer<byte[], byte[]> producer, Pace pace) {
        this.producer = producer;
        this.pace = pace;
    }

    /**
     * @param published readings whose events were sent
     * @param withdrawn readings that were left out, since their articles have been taken down
     */
    record Published(long published, long withdrawn) {}

    /**
     * @throws KafkaException if the broker does not take them; done again from the start, nothing is lost or doubled in
     *     the store
     * @throws IOException if the file cannot be read
     */
    Published publish(ShadowFile shadow, WholeTopic submitted) throws IOException {
        Standing before = Standing.of(submitted);
        producer.initTransactions();
        List<ProducerRecord<byte[], byte[]>> together = new ArrayList<>();
        long[] counts = new long[2];
        shadow.forEach(reading -> {
            if (before.isWithdrawn(reading)) {
                counts[1]++;
                return;
            }
            pace.next();
            together.addAll(reading.records());
            counts[0]++;
            if (counts[0] % TOGETHER == 0) {
                send(together);
            }
        });
        send(together);
        takeDownAgain(shadow, before, Standing.of(submitted));
        return new Published(counts[0], counts[1]);
    }

    /** An article that was taken down while its reading was on the way: the tombstone may have come before the reading. */
    private void takeDownAgain(ShadowFile shadow, Standing before, Standing after) throws IOException {
        List<ProducerRecord<byte[], byte[]>> tombstones = new ArrayList<>();
        shadow.forEach(reading -> {
            @Nullable Instant at = after.takenDownAt(reading);
            if (at != null && !before.isWithdrawn(reading)) {
                tombstones.add(EventRecords.takedown(Topic.ARTICLE_EXTRACTED, reading.id(), at));
            }
        });
        send(tombstones);
    }

    private void send(List<ProducerRecord<byte[], byte[]>> records) {
        if (records.isEmpty()) {
            return;
        }
        producer.beginTransaction();
        for (ProducerRecord<byte[], byte[]> record : records) {
            // What a record fails with, the commit throws.
            Future<RecordMetadata> unused = producer.send(record);
        }
        producer.commitTransaction();
        records.clear();
    }
}
