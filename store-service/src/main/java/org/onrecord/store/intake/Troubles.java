package org.onrecord.store.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.store.health.DatabaseCondition;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.KafkaException;
import org.springframework.transaction.TransactionException;

/** What keeps listeners from their work: batches that failed and are tried again. */
final class Troubles {

    private final Clock clock;
    private final Map<String, Trouble> byThread = new ConcurrentHashMap<>();

    Troubles(Clock clock) {
        this.clock = clock;
    }

    /**
     * A batch that cannot be stored.
     *
     * @param listener whose batch
     * @param meaning what is the matter, a clause for people
     * @param since when it was met first
     * @param attempts how often it was tried, from 1
     */
    record Trouble(String listener, String meaning, Instant since, int attempts) {}

    /** Called in the listener's thread. */
    void met(String listener, RuntimeException failure) {
        String meaning = meaning(failure);
        byThread.merge(
                thread(),
                new Trouble(listener, meaning, clock.instant(), 1),
                (before, now) -> new Trouble(listener, meaning, before.since(), before.attempts() + 1));
    }

    /** Called in the listener's thread: a batch is stored. */
    void over() {
        byThread.remove(thread());
    }

    /** The one that lasts longest. */
    Optional<Trouble> longest() {
        return byThread.values().stream().min((one, other) -> one.since().compareTo(other.since()));
    }

    private static String meaning(RuntimeException failure) {
        if (failure instanceof DataAccessException || failure instanceof TransactionException) {
            return DatabaseCondition.of(failure).meaning();
        }
        return failure instanceof KafkaException
                ? "Kafka does not take a dead letter"
                : "a batch fails for a reason that the log tells";
    }

    private static String thread() {
        return Thread.currentThread().getName();
    }
}
