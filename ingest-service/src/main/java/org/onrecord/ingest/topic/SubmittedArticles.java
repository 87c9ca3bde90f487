package org.onrecord.ingest.topic;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.SubmissionId;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.events.wire.TraceContext;
import org.onrecord.ingest.meter.IngestMetric;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;

/**
 * The topics that articles are submitted to, one for each lane. A method returns once every in-sync replica has the record; when it throws, the
 * record may or may not be there, and doing the same again does no harm. The records of one article stand on either
 * topic in the order of their times, so that what compaction keeps is the newest.
 */
@Component
public final class SubmittedArticles {

    /** How many articles can be sent at the same time, chance collisions aside. */
    private static final int CLOCKS = 64;

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final ReceiptClock[] clocks;
    private final Counter accepted;
    private final Counter takedowns;

    SubmittedArticles(KafkaTemplate<byte[], byte[]> kafka, Clock clock, MeterRegistry meters) {
        this.kafka = kafka;
        this.accepted = counter(meters, "accepted");
        this.takedowns = counter(meters, "takedown");
        this.clocks =
                Stream.generate(() -> new ReceiptClock(clock)).limit(CLOCKS).toArray(ReceiptClock[]::new);
    }

    /**
     * Puts an article on the topic of its lane.
     *
     * @param trace the trace that the submission belongs to
     * @return when it was received, and where it stands
     * @throws NotAcknowledgedException if Kafka does not answer in time
     */
    public Received put(ArticleSubmitted article, Lane lane, Optional<TraceContext> trace) {
        return begin(article, lane, trace).await();
    }

    /**
     * Begins to put an article on the topic of its lane, for those who send many.
     *
     * @param trace the trace that the submission belongs to
     * @throws NotAcknowledgedException if Kafka cannot be reached, or has no room in time
     */
    public Sending<Received> begin(ArticleSubmitted article, Lane lane, Optional<TraceContext> trace) {
        return send(
                article.effectiveId(),
                List.of(lane),
                trace,
                (to, receivedAt) -> EventRecords.submitted(article, receivedAt, to),
                (receivedAt, places) -> {
                    accepted.increment();
                    return new Received(receivedAt, name(lane, places.get(0)));
                });
    }

    /**
     * Puts a tombstone on the topics of both lanes, whether or not there is such an article: its text may be on either.
     *
     * @param trace the trace that the takedown belongs to
     * @return when it was received: later than all that this process received of this article before
     * @throws NotAcknowledgedException if Kafka does not answer in time
     */
    public Instant takeDown(ArticleId id, Optional<TraceContext> trace) {
        return beginTakedown(id, trace).await();
    }

    /**
     * Begins to put a tombstone on the topics of both lanes, for those who send many.
     *
     * @param trace the trace that the takedown belongs to
     * @throws NotAcknowledgedException if Kafka cannot be reached, or has no room in time
     */
    public Sending<Instant> beginTakedown(ArticleId id, Optional<TraceContext> trace) {
        return send(
                id,
                List.of(Lane.values()),
                trace,
                (to, receivedAt) -> EventRecords.takedownOnBothLanes(to, id, receivedAt),
                (receivedAt, places) -> {
                    takedowns.increment();
                    return receivedAt;
                });
    }

    private <T> Sending<T> send(
            ArticleId id,
            List<Lane> lanes,
            Optional<TraceContext> trace,
            BiFunction<Lane, Instant, ProducerRecord<byte[], byte[]>> record,
            BiFunction<Instant, List<RecordMetadata>, T> result) {
        ReceiptClock clock = clocks[Math.floorMod(id.hashCode(), CLOCKS)];
        try {
            // Waits for a broker that was never reached, here where it keeps nobody else waiting.
            for (Lane lane : lanes) {
                kafka.partitionsFor(lane.topic().wireName());
            }
            Instant receivedAt;
            List<Future<SendResult<byte[], byte[]>>> acknowledgements = new ArrayList<>();
            synchronized (clock) {
                receivedAt = clock.next();
                for (Lane lane : lanes) {
                    acknowledgements.add(kafka.send(traced(record.apply(lane, receivedAt), trace)));
                }
            }
            return new Sending<>(acknowledgements, places -> result.apply(receivedAt, places));
        } catch (org.apache.kafka.common.KafkaException | org.springframework.kafka.KafkaException refused) {
            throw new NotAcknowledgedException(refused);
        }
    }

    private static Counter counter(MeterRegistry meters, String outcome) {
        return meters.counter(IngestMetric.OUTCOMES, "outcome", outcome, "reason", "");
    }

    private static @Nullable SubmissionId name(Lane lane, RecordMetadata place) {
        return place.hasOffset() ? new SubmissionId(lane, place.partition(), place.offset()) : null;
    }

    private static ProducerRecord<byte[], byte[]> traced(
            ProducerRecord<byte[], byte[]> record, Optional<TraceContext> trace) {
        trace.ifPresent(context -> context.putOn(record.headers()));
        return record;
    }
}
