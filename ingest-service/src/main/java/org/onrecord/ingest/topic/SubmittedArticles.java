package org.onrecord.ingest.topic;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.events.wire.TraceContext;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * The topic of submitted articles. A method returns once every in-sync replica has the record; when it throws, the
 * record may or may not be there, and doing the same again does no harm. The records of one article stand on the topic
 * in the order of their times, so that what compaction keeps is the newest.
 */
@Component
public final class SubmittedArticles {

    /** How many articles can be sent at the same time, chance collisions aside. */
    private static final int LANES = 64;

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final ReceiptClock[] clocks;

    SubmittedArticles(KafkaTemplate<byte[], byte[]> kafka, Clock clock) {
        this.kafka = kafka;
        this.clocks =
                Stream.generate(() -> new ReceiptClock(clock)).limit(LANES).toArray(ReceiptClock[]::new);
    }

    /**
     * Puts an article on the topic.
     *
     * @param trace the trace that the submission belongs to
     * @return when it was received: later than all that this process received of this article before
     * @throws NotAcknowledgedException if Kafka does not answer in time
     */
    public Instant put(ArticleSubmitted article, Optional<TraceContext> trace) {
        return send(article.effectiveId(), trace, receivedAt -> EventRecords.submitted(article, receivedAt));
    }

    /**
     * Puts a tombstone on the topic, whether or not there is such an article.
     *
     * @param trace the trace that the takedown belongs to
     * @return when it was received: later than all that this process received of this article before
     * @throws NotAcknowledgedException if Kafka does not answer in time
     */
    public Instant takeDown(ArticleId id, Optional<TraceContext> trace) {
        return send(id, trace, receivedAt -> EventRecords.takedown(Topic.ARTICLE_SUBMITTED, id, receivedAt));
    }

    private Instant send(
            ArticleId id, Optional<TraceContext> trace, Function<Instant, ProducerRecord<byte[], byte[]>> record) {
        ReceiptClock clock = clocks[Math.floorMod(id.hashCode(), LANES)];
        try {
            // Waits for a broker that was never reached, here where it keeps nobody else waiting.
            kafka.partitionsFor(Topic.ARTICLE_SUBMITTED.wireName());
            Instant receivedAt;
            Future<?> acknowledgement;
            synchronized (clock) {
                receivedAt = clock.next();
                acknowledgement = kafka.send(traced(record.apply(receivedAt), trace));
            }
            acknowledgement.get();
            return receivedAt;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledgedException(stopped);
        } catch (ExecutionException
                | org.apache.kafka.common.KafkaException
                | org.springframework.kafka.KafkaException refused) {
            throw new NotAcknowledgedException(refused);
        }
    }

    private static ProducerRecord<byte[], byte[]> traced(
            ProducerRecord<byte[], byte[]> record, Optional<TraceContext> trace) {
        trace.ifPresent(context -> context.putOn(record.headers()));
        return record;
    }
}
