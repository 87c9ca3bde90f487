package org.onrecord.store.intake;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.onrecord.events.topic.InHand;
import org.springframework.kafka.listener.BatchMessageListener;

/** Notes of another listener what it has in hand, and what keeps it from its work. */
final class WatchedListener implements BatchMessageListener<byte[], byte[]> {

    private final String name;
    private final BatchMessageListener<byte[], byte[]> listener;
    private final Troubles troubles;
    private final InHand inHand;

    WatchedListener(String name, BatchMessageListener<byte[], byte[]> listener, Troubles troubles, InHand inHand) {
        this.name = name;
        this.listener = listener;
        this.troubles = troubles;
        this.inHand = inHand;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        inHand.take(records);
        try {
            listener.onMessage(records);
            troubles.over();
        } catch (RuntimeException failed) {
            troubles.met(name, failed);
            throw failed;
        } finally {
            inHand.putDown();
        }
    }
}
