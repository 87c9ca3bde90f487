package org.onrecord.ingest.topic;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Records on their way to Kafka. */
public final class Sending {

    private final Instant receivedAt;
    private final List<Future<?>> acknowledgements;

    Sending(Instant receivedAt, List<Future<?>> acknowledgements) {
        this.receivedAt = receivedAt;
        this.acknowledgements = acknowledgements;
    }

    /**
     * Returns once every in-sync replica has the records.
     *
     * @return when they were received: later than all that this process received of the article before
     * @throws NotAcknowledgedException if Kafka does not answer in time; the records may or may not be there, and doing
     *     the same again does no harm
     */
    public Instant await() {
        try {
            for (Future<?> acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
            return receivedAt;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledgedException(stopped);
        } catch (ExecutionException refused) {
            throw new NotAcknowledgedException(refused);
        }
    }
}
