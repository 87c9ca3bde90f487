package org.onrecord.extract.listener;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Transactions that an earlier life of this instance may have left open. While one is open, nobody is told the offsets
 * that it would commit: a listener that waited for its first records before it had a producer would wait for the
 * transaction's timeout.
 */
final class OpenTransactions {

    private final ProducerFactory<byte[], byte[]> producers;
    private final int ids;

    /** @param ids how many transactional ids this instance uses */
    OpenTransactions(ProducerFactory<byte[], byte[]> producers, int ids) {
        this.producers = producers;
        this.ids = ids;
    }

    /**
     * Ends them; none of what they wrote is ever seen. Waits for the broker, up to {@code max.block.ms}.
     *
     * @throws org.apache.kafka.common.KafkaException if it cannot be reached
     */
    void end() {
        List<Producer<byte[], byte[]>> taken = new ArrayList<>();
        try {
            for (int i = 0; i < ids; i++) {
                taken.add(producers.createProducer());
            }
        } finally {
            // They are kept for the listener.
            taken.forEach(Producer::close);
        }
    }
}
