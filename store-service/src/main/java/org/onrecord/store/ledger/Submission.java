package org.onrecord.store.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.events.wire.UnreadableException;
import org.onrecord.store.fact.RecordTime;

/**
 * An article as it was received, without a word of it.
 *
 * @param lane the code of the lane that it came by
 * @param partition where it stands
 * @param offset where it stands in the partition
 * @param receivedAt the record's timestamp
 * @param articleId the article, null where neither key nor value says
 * @param version null where the value cannot be read
 * @param publisher null where it is not said
 * @param heldUntil before when it must not be out, null where it may be
 */
record Submission(
        String lane,
        int partition,
        long offset,
        Instant receivedAt,
        @Nullable String articleId,
        @Nullable Long version,
        @Nullable String publisher,
        @Nullable Instant heldUntil) {

    /**
     * Reads a submitted record as the extractor does; one that it will refuse is a submission all the same.
     *
     * @return absent for a takedown, and for a record that was sent again after it had been refused: it was counted when
     *     it came for the first time
     */
    static Optional<Submission> of(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null || record.headers().lastHeader(DeadLetter.ATTEMPT) != null) {
            return Optional.empty();
        }
        String lane = Lane.ofTopic(record.topic()).orElseThrow().code();
        @Nullable String key = key(record.key());
        Instant receivedAt = RecordTime.of(record.timestamp());
        try {
            ArticleSubmitted article = EventJson.read(record.value(), ArticleSubmitted.class);
            String id = article.id() == null && key != null
                    ? key
                    : article.effectiveId().value();
            return Optional.of(new Submission(
                    lane,
                    record.partition(),
                    record.offset(),
                    receivedAt,
                    storable(id),
                    EventRecords.versionOf(article, Math.max(1, record.timestamp()))
                            .value(),
                    storable(article.publisher()),
                    article.embargoedUntil()));
        } catch (UnreadableException unreadable) {
            return Optional.of(new Submission(
                    lane, record.partition(), record.offset(), receivedAt, storable(key), null, null, null));
        }
    }

    private static @Nullable String key(byte @Nullable [] key) {
        if (key == null) {
            return null;
        }
        try {
            return new ArticleId(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(key))
                            .toString())
                    .value();
        } catch (CharacterCodingException | InvalidFieldException noId) {
            return null;
        }
    }

    /** A null character, or half a surrogate pair, is no name of anything, and no column can hold it. */
    private static @Nullable String storable(@Nullable String text) {
        return text != null
                        && text.indexOf('\0') < 0
                        && StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? text
                : null;
    }
}
