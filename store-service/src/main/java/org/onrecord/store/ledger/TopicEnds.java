package org.onrecord.store.ledger;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.onrecord.events.article.SubmissionId;
import org.onrecord.store.problem.ProblemException;
import org.springframework.kafka.core.ConsumerFactory;

/** Tells whether Kafka has a record, for what the store has not noted yet. */
final class TopicEnds {

    /** How long somebody who asks waits for Kafka. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ConsumerFactory<byte[], byte[]> consumers;

    TopicEnds(ConsumerFactory<byte[], byte[]> consumers) {
        this.consumers = consumers;
    }

    /** @throws ProblemException if Kafka does not answer */
    boolean isBefore(SubmissionId submission) {
        String topic = submission.lane().topic().wireName();
        TopicPartition partition = new TopicPartition(topic, submission.partition());
        // It subscribes to nothing, so it joins no group.
        try (var consumer = consumers.createConsumer(null, "submissions", null)) {
            boolean exists = consumer.partitionsFor(topic, PATIENCE).stream()
                    .anyMatch(one -> one.partition() == submission.partition());
            return exists
                    && submission.offset()
                            < consumer.endOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
        } catch (TimeoutException away) {
            throw ProblemException.unavailable(
                    "kafka-unavailable",
                    "Kafka does not answer",
                    "The store has not noted it yet, and cannot tell whether Kafka has it. Ask again in a moment.",
                    away);
        }
    }
}
