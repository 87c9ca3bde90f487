package org.onrecord.extract.backfill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Whether the backfill lane may go on. */
public final class Way implements AutoCloseable {

    private final List<Limit> limits;
    private final Map<String, Object> client;
    private @Nullable Admin admin;

    /**
     * @param limits all of which must be kept
     * @param client settings of the Kafka client that looks
     */
    Way(List<Limit> limits, Map<String, Object> client) {
        this.limits = List.copyOf(limits);
        this.client = Map.copyOf(client);
    }

    /** @return what is in the way, in words, absent if nothing is */
    synchronized Optional<String> obstacle() throws InterruptedException {
        try {
            Backlog backlog = new Backlog(admin());
            for (Limit limit : limits) {
                long behind = backlog.of(limit.group(), limit.topics());
                if (behind > limit.records()) {
                    return Optional.of("%s is %d records behind; up to %d may wait"
                            .formatted(limit.group(), behind, limit.records()));
                }
            }
            return Optional.empty();
        } catch (ExecutionException | TimeoutException | KafkaException unknown) {
            return Optional.of("Kafka does not tell how far the others are");
        }
    }

    /** Made when first asked for: it cannot be made while the broker's name does not resolve. */
    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(client);
        }
        return admin;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close();
            admin = null;
        }
    }
}
