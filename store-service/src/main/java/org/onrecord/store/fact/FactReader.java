package org.onrecord.store.fact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Event;
import org.onrecord.events.Extractor;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.Rejection;
import org.onrecord.events.wire.UnreadableException;

/** Reads the records of the three extracted topics. */
public final class FactReader {

    private FactReader() {}

    /**
     * Reads one record.
     *
     * @throws RefusedException if it is not what its topic's contract asks for
     */
    public static Fact read(ConsumerRecord<byte[], byte[]> record) {
        ArticleId key = key(record.key());
        Topic topic = Topic.ofWireName(record.topic()).orElseThrow();
        if (topic == Topic.ARTICLE_EXTRACTED) {
            return record.value() == null
                    ? new Fact.Takedown(key, Instant.ofEpochMilli(record.timestamp()))
                    : article(record, key);
        }
        if (record.value() == null) {
            throw new RefusedException(
                    Rejection.NOT_AN_OBJECT,
                    "a tombstone means something on " + Topic.ARTICLE_EXTRACTED.wireName() + " only");
        }
        if (topic == Topic.QUOTE_EXTRACTED) {
            QuoteExtracted quote = event(record, key, QuoteExtracted.class);
            require("quoteId", quote.quoteId());
            require("kind", quote.kind());
            require("text", quote.text());
            require("textSha256", quote.textSha256());
            return new Fact.QuoteFound(versionKey(record, quote, quote.extractor()), quote);
        }
        EntityExtracted entity = event(record, key, EntityExtracted.class);
        require("entityId", entity.entityId());
        require("type", entity.type());
        return new Fact.EntityFound(versionKey(record, entity, entity.extractor()), entity);
    }

    private static Fact article(ConsumerRecord<byte[], byte[]> record, ArticleId key) {
        ArticleExtracted article = event(record, key, ArticleExtracted.class);
        require("text", article.text());
        require("contentSha256", article.contentSha256());
        require("textSha256", article.textSha256());
        if (require("receivedAt", article.receivedAt())
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toEpochMilli()
                != record.timestamp()) {
            // Quotes and entities carry the time only as their timestamp: were it another one, they would never be
            // found to belong to this article.
            throw new RefusedException(
                    Rejection.INVALID_FIELD,
                    "receivedAt is not the record's timestamp; send every event of an article with the timestamp of"
                            + " the submitted record");
        }
        return new Fact.ArticleRead(versionKey(record, article, article.extractor()), article, record.offset());
    }

    private static <T extends Event> T event(ConsumerRecord<byte[], byte[]> record, ArticleId key, Class<T> type) {
        T event;
        try {
            event = EventJson.read(record.value(), type);
        } catch (UnreadableException unreadable) {
            throw new RefusedException(Rejection.of(unreadable), String.valueOf(unreadable.getMessage()), unreadable);
        }
        require("articleId", event.articleId());
        require("articleVersion", event.articleVersion());
        if (!event.articleId().equals(key)) {
            throw new RefusedException(
                    Rejection.KEY_MISMATCH, "the record's key is not its articleId; use the article id as the key");
        }
        return event;
    }

    private static VersionKey versionKey(
            ConsumerRecord<byte[], byte[]> record, Event event, @Nullable Extractor extractor) {
        Extractor by = require("extractor", extractor);
        require("extractor.version", by.version());
        require("extractor.model", by.model());
        return new VersionKey(event.articleId(), event.articleVersion(), Instant.ofEpochMilli(record.timestamp()), by);
    }

    /** Jackson leaves null what a record's JSON leaves out. */
    private static <T> T require(String field, @Nullable T value) {
        if (value == null) {
            throw new RefusedException(Rejection.INVALID_FIELD, field + " is missing; see the event's JSON Schema");
        }
        return value;
    }

    private static ArticleId key(byte @Nullable [] key) {
        if (key == null) {
            throw new RefusedException(Rejection.INVALID_KEY, "the record has no key; use the article id");
        }
        try {
            return new ArticleId(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(key))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedException(Rejection.INVALID_KEY, "the key is not UTF-8; use the article id", notUtf8);
        } catch (InvalidFieldException refused) {
            throw new RefusedException(Rejection.INVALID_KEY, "the key is no article id: " + refused.remedy(), refused);
        }
    }
}
