package org.onrecord.store.deadletter;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Keeps what stands in the dead-letter topics. At least once, and idempotent: a batch is one database transaction, and
 * its offsets are committed after that. Every record is a letter, so none is ever refused here.
 */
final class LetterListener implements BatchMessageListener<byte[], byte[]> {

    private final LetterRows rows;

    LetterListener(LetterRows rows) {
        this.rows = rows;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        rows.keep(records.stream().map(LetterReader::read).toList());
    }
}
