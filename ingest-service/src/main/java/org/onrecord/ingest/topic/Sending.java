package org.onrecord.ingest.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.springframework.kafka.support.SendResult;

/** Records on their way to Kafka. */
public final class Sending<T> {

    private final List<? extends Future<SendResult<byte[], byte[]>>> acknowledgements;
    private final Function<List<RecordMetadata>, T> result;

    /** @param result from where the records stand, in the order in which they were sent */
    Sending(
            List<? extends Future<SendResult<byte[], byte[]>>> acknowledgements,
            Function<List<RecordMetadata>, T> result) {
        this.acknowledgements = acknowledgements;
        this.result = result;
    }

    /**
     * Returns once every in-sync replica has the records.
     *
     * @return what the sender gets for them
     * @throws NotAcknowledgedException if Kafka does not answer in time; the records may or may not be there, and doing
     *     the same again does no harm
     */
    public T await() {
        try {
            List<RecordMetadata> places = new ArrayList<>();
            for (Future<SendResult<byte[], byte[]>> acknowledgement : acknowledgements) {
                places.add(acknowledgement.get().getRecordMetadata());
            }
            return result.apply(places);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledgedException(stopped);
        } catch (ExecutionException refused) {
            throw new NotAcknowledgedException(refused);
        }
    }
}
