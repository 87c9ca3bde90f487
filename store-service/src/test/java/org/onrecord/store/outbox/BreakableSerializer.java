package org.onrecord.store.outbox;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Fails once, in the middle of a transaction. */
public final class BreakableSerializer extends ByteArraySerializer {

    /** So many values are still taken before one fails; below 0 none fails. */
    static final AtomicInteger LEFT = new AtomicInteger(-1);

    @Override
    public byte[] serialize(String topic, byte[] data) {
        if (LEFT.getAndUpdate(left -> left < 0 ? left : left - 1) == 0) {
            throw new SerializationException("killed");
        }
        return super.serialize(topic, data);
    }
}
