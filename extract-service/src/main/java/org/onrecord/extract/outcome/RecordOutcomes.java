package org.onrecord.extract.outcome;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.events.wire.Rejection;
import org.onrecord.events.wire.TraceContext;
import org.onrecord.extract.engine.ArticleExtraction;
import org.onrecord.extract.submission.RefusedException;
import org.onrecord.extract.submission.Submission;
import org.onrecord.extract.submission.SubmissionReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the one outcome of each submitted record. Whatever is the matter with a record ends here, as a dead letter, so
 * that no record can hold up those behind it.
 */
public final class RecordOutcomes {

    private static final Logger log = LoggerFactory.getLogger(RecordOutcomes.class);

    private final ArticleExtraction extraction;
    private final InstantSource clock;

    /** @param clock by which articles are under embargo, or expired */
    public RecordOutcomes(ArticleExtraction extraction, InstantSource clock) {
        this.extraction = extraction;
        this.clock = clock;
    }

    /**
     * The same record always has the same outcome, as long as the engine is the same; but for its embargo, before which
     * it is held, and its expiry, from which on it is a takedown.
     */
    public Outcome of(ConsumerRecord<byte[], byte[]> submitted) {
        try {
            Submission submission = SubmissionReader.read(submitted);
            if (submission instanceof Submission.Takedown takedown) {
                return retracted(takedown, submitted);
            }
            Submission.NewVersion version = (Submission.NewVersion) submission;
            return switch (PublishingRules.of(version.article(), clock.instant())) {
                case OPEN -> extracted(version, submitted);
                case EMBARGOED -> held(version, submitted);
                case CLOSED -> retracted(new Submission.Takedown(version.id(), version.receivedAt()), submitted);
            };
        } catch (RefusedException refused) {
            return rejected(submitted, refused);
        } catch (RuntimeException | StackOverflowError failure) {
            return rejected(
                    submitted,
                    new RefusedException(
                            Rejection.EXTRACTION_FAILED,
                            "the engine failed on this article ("
                                    + failure.getClass().getSimpleName()
                                    + "); please report it with the article's text",
                            failure));
        }
    }

    private Outcome extracted(Submission.NewVersion version, ConsumerRecord<byte[], byte[]> submitted)
            throws RefusedException {
        List<ProducerRecord<byte[], byte[]>> records = extraction
                .extract(version)
                .all()
                .map(event -> traced(EventRecords.extracted(event, version.receivedAt()), submitted))
                .toList();
        for (ProducerRecord<byte[], byte[]> event : records) {
            if (RecordSize.of(event) > Topic.MAX_MESSAGE_BYTES) {
                throw new RefusedException(
                        Rejection.TOO_LARGE,
                        "an event of %s is larger than %d bytes; submit the article in parts"
                                .formatted(event.topic(), Topic.MAX_MESSAGE_BYTES));
            }
        }
        return new Outcome.Extracted(records);
    }

    /** Keeps the record as it came. A newer one of the article takes its place. */
    private static Outcome held(Submission.NewVersion version, ConsumerRecord<byte[], byte[]> submitted) {
        ProducerRecord<byte[], byte[]> copy = new ProducerRecord<>(
                Topic.ARTICLE_HELD.wireName(),
                null,
                submitted.timestamp(),
                version.id().value().getBytes(StandardCharsets.UTF_8),
                submitted.value());
        return new Outcome.Held(List.of(traced(copy, submitted)));
    }

    /**
     * Passes a takedown on, and copies it to the other lane, where the article's text may be as well. A copy says that
     * it is one and is not copied back.
     */
    private static Outcome retracted(Submission.Takedown takedown, ConsumerRecord<byte[], byte[]> submitted) {
        List<ProducerRecord<byte[], byte[]>> tombstones = new ArrayList<>();
        tombstones.add(EventRecords.takedown(Topic.ARTICLE_EXTRACTED, takedown.id(), takedown.at()));
        if (submitted.headers().lastHeader(EventRecords.ON_BOTH_LANES) == null) {
            Lane.ofTopic(submitted.topic())
                    .map(Lane::other)
                    .map(other -> EventRecords.takedownOnBothLanes(other, takedown.id(), takedown.at()))
                    .map(copy -> inPartition(submitted.partition(), copy))
                    .ifPresent(tombstones::add);
        }
        tombstones.add(EventRecords.takedown(Topic.ARTICLE_HELD, takedown.id(), takedown.at()));
        return new Outcome.Retracted(tombstones.stream()
                .map(tombstone -> traced(tombstone, submitted))
                .toList());
    }

    /** A client that places one topic's records by a rule of its own, as kcat does, places the other's by the same. */
    private static ProducerRecord<byte[], byte[]> inPartition(int partition, ProducerRecord<byte[], byte[]> copy) {
        return partition < Topic.PARTITIONS
                ? new ProducerRecord<>(
                        copy.topic(), partition, copy.timestamp(), copy.key(), copy.value(), copy.headers())
                : copy;
    }

    private static Outcome rejected(ConsumerRecord<byte[], byte[]> submitted, RefusedException refused) {
        log.warn(
                "{}-{}@{} rejected as {}: {}",
                submitted.topic(),
                submitted.partition(),
                submitted.offset(),
                refused.reason().code(),
                refused.detail(),
                refused.reason() == Rejection.EXTRACTION_FAILED ? refused.getCause() : null);
        return new Outcome.Rejected(
                refused.reason(), List.of(DeadLetters.of(submitted, refused.reason(), refused.detail())));
    }

    private static ProducerRecord<byte[], byte[]> traced(
            ProducerRecord<byte[], byte[]> record, ConsumerRecord<byte[], byte[]> submitted) {
        TraceContext.of(submitted.headers()).ifPresent(trace -> trace.putOn(record.headers()));
        return record;
    }
}
