package org.onrecord.store.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.DeadLetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends the records of open letters again, to the topics that they came on, with their own keys, values, headers,
 * partitions and timestamps (an article's version and its takedown go by the timestamp). At least once: a letter is marked when Kafka
 * has its record, so that after a crash between the two it can be sent once more, which changes nothing. Of several that
 * redrive one letter at the same time one does, and the others find it done.
 */
final class Redrive {

    /** How long Kafka has to acknowledge. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final KafkaOperations<byte[], byte[]> kafka;
    private final LetterSearch letters;

    Redrive(
            JdbcClient jdbc,
            TransactionOperations transactions,
            KafkaOperations<byte[], byte[]> kafka,
            LetterSearch letters) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.kafka = kafka;
        this.letters = letters;
    }

    /**
     * Sends a letter's record again if the letter is open and nothing is in the way; else does nothing.
     *
     * @param letterId of a letter that there is
     * @return the letter as it is now
     * @throws NotSentException if Kafka does not acknowledge; the letter is open then
     */
    LetterRow redrive(UUID letterId) {
        return Objects.requireNonNull(transactions.execute(status -> {
            // Whoever comes second waits here until the first one is done.
            jdbc.sql("SELECT 1 FROM dead_letter WHERE letter_id = ? FOR UPDATE")
                    .param(letterId)
                    .query(Integer.class)
                    .single();
            LetterRow letter = letters.byId(letterId).orElseThrow();
            if (letter.view().state() != LetterState.OPEN || letter.view().obstacle() != null) {
                return letter;
            }
            send(recordOf(letter));
            jdbc.sql("UPDATE dead_letter SET state = 'redriven', redriven_at = now() WHERE letter_id = ?")
                    .param(letterId)
                    .update();
            return letters.byId(letterId).orElseThrow();
        }));
    }

    private ProducerRecord<byte[], byte[]> recordOf(LetterRow letter) {
        LetterView view = letter.view();
        Letter.Content content = letters.content(letter.id());
        var record = new ProducerRecord<>(
                view.topic(),
                partitionOf(view),
                view.recordedAt().toEpochMilli(),
                content.key(),
                content.value(),
                content.headers());
        record.headers()
                .add(DeadLetter.ATTEMPT, ascii(Integer.toString(view.attempts() + 1)))
                .add(DeadLetter.LETTER, ascii(view.letterId()));
        return record;
    }

    /**
     * Its own: clients choose partitions by rules of their own, and an article's records are in order on one only. (kcat
     * takes CRC-32 of the key where the Java client takes murmur2.)
     */
    private static @Nullable Integer partitionOf(LetterView letter) {
        return letter.partition() < Topic.PARTITIONS ? letter.partition() : null;
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try {
            kafka.send(record).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotSentException("interrupted while a record was on its way", interrupted);
        } catch (ExecutionException | TimeoutException | KafkaException failed) {
            throw new NotSentException("a record was not acknowledged", failed);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
