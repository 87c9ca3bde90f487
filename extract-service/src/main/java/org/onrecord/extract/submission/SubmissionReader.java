package org.onrecord.extract.submission;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.events.wire.Rejection;
import org.onrecord.events.wire.UnreadableException;

/**
 * Reads records that any Kafka client may have written. The article's id is that of the value, else the key, else
 * derived from the value (see {@link ArticleSubmitted#effectiveId()}); a key that names another article than the value
 * is refused. Headers are not asked for.
 */
public final class SubmissionReader {

    private SubmissionReader() {}

    /** @throws RefusedException if the record is neither an article nor a tombstone with a key */
    public static Submission read(ConsumerRecord<byte[], byte[]> submitted) throws RefusedException {
        Optional<ArticleId> key = RecordKey.read(submitted.key());
        Instant timestamp = timestamp(submitted);
        if (submitted.value() == null) {
            return new Submission.Takedown(
                    key.orElseThrow(() -> new RefusedException(
                            Rejection.INVALID_KEY, "a tombstone has no key; use the id of the article to take down")),
                    timestamp);
        }
        try {
            ArticleSubmitted article = EventJson.read(submitted.value(), ArticleSubmitted.class);
            ArticleId id = idOf(article, key);
            return new Submission.NewVersion(
                    article, id, EventRecords.versionOf(article, submitted.timestamp()), timestamp);
        } catch (UnreadableException unreadable) {
            throw new RefusedException(Rejection.of(unreadable), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static ArticleId idOf(ArticleSubmitted article, Optional<ArticleId> key) throws RefusedException {
        ArticleId own = article.id();
        if (own != null && key.isPresent() && !key.get().equals(own)) {
            throw new RefusedException(
                    Rejection.KEY_MISMATCH,
                    "the key and the value's id name two articles; make them equal, or leave one out");
        }
        return own != null ? own : key.orElseGet(article::effectiveId);
    }

    private static Instant timestamp(ConsumerRecord<byte[], byte[]> submitted) throws RefusedException {
        if (submitted.timestamp() < 1) {
            throw new RefusedException(
                    Rejection.INVALID_FIELD,
                    "the record's timestamp is missing or before 1970; let the Kafka client set it");
        }
        return Instant.ofEpochMilli(submitted.timestamp());
    }
}
