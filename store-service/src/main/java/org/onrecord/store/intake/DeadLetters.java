package org.onrecord.store.intake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.onrecord.events.wire.DeadLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/** Sends refused records to the dead-letter topics of the topics they came on. */
public final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final KafkaOperations<byte[], byte[]> kafka;

    DeadLetters(KafkaOperations<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    /**
     * Sends the letters and waits until all brokers have them.
     *
     * @throws KafkaException if that fails; some may have been sent
     */
    public void send(List<Refused> letters) {
        List<CompletableFuture<?>> sent = letters.stream()
                .<CompletableFuture<?>>map(letter -> kafka.send(letterOf(letter)))
                .toList();
        for (int i = 0; i < letters.size(); i++) {
            Refused letter = letters.get(i);
            try {
                await(sent.get(i));
            } catch (RecordTooLargeException tooLarge) {
                await(kafka.send(withoutValue(letter)));
            }
            LOG.warn(
                    "Refused {}-{}@{}: {}: {}",
                    letter.record().topic(),
                    letter.record().partition(),
                    letter.record().offset(),
                    letter.reason().code(),
                    letter.detail());
        }
    }

    private static ProducerRecord<byte[], byte[]> letterOf(Refused letter) {
        return DeadLetter.of(letter.record(), letter.reason(), letter.detail());
    }

    /** With the headers that say why, a record of the largest size is larger than that; its value stays where it is. */
    private static ProducerRecord<byte[], byte[]> withoutValue(Refused letter) {
        ProducerRecord<byte[], byte[]> whole = DeadLetter.of(
                letter.record(),
                letter.reason(),
                letter.detail() + " (too large to come along: look it up by topic, partition and offset)");
        byte[] nothing = null;
        return new ProducerRecord<>(whole.topic(), null, whole.key(), nothing, whole.headers());
    }

    private static void await(CompletableFuture<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while a dead letter was on its way", interrupted);
        } catch (ExecutionException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof RecordTooLargeException tooLarge) {
                    throw tooLarge;
                }
            }
            throw new KafkaException("a dead letter could not be sent", failed.getCause());
        }
    }
}
