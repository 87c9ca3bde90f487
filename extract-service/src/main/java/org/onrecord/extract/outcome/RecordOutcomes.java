package org.onrecord.extract.outcome;

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

    public RecordOutcomes(ArticleExtraction extraction) {
        this.extraction = extraction;
    }

    /** The same record always has the same outcome, as long as the engine is the same. */
    public Outcome of(ConsumerRecord<byte[], byte[]> submitted) {
        try {
            Submission submission = SubmissionReader.read(submitted);
            if (submission instanceof Submission.Takedown takedown) {
                return retracted(takedown, submitted);
            }
            return extracted((Submission.NewVersion) submission, submitted);
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
