package org.onrecord.extract.replay;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.onrecord.events.Required;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.extract.event.ArticleEvents;

/** What this engine finds in one submitted article version. */
record Reading(ArticleExtracted article, List<EntityExtracted> entities, List<QuoteExtracted> quotes) {

    Reading {
        Required.field("article", article);
        entities = Required.members("entities", entities);
        quotes = Required.members("quotes", quotes);
    }

    /**
     * @param records all events of one article version, as they go to Kafka
     * @throws NoSuchElementException if that of the article is not among them
     */
    static Reading of(List<ProducerRecord<byte[], byte[]>> records) {
        return new Reading(
                of(Topic.ARTICLE_EXTRACTED, ArticleExtracted.class, records)
                        .findFirst()
                        .orElseThrow(),
                of(Topic.ENTITY_EXTRACTED, EntityExtracted.class, records).toList(),
                of(Topic.QUOTE_EXTRACTED, QuoteExtracted.class, records).toList());
    }

    private static <T> Stream<T> of(Topic topic, Class<T> type, List<ProducerRecord<byte[], byte[]>> records) {
        return records.stream()
                .filter(event -> event.topic().equals(topic.wireName()))
                .map(event -> EventJson.read(event.value(), type));
    }

    ArticleId id() {
        return article.articleId();
    }

    /** The submitted record's timestamp, which the records of all its events carry. */
    Instant receivedAt() {
        return article.receivedAt();
    }

    /** All its events as they go to Kafka, the article's first. */
    List<ProducerRecord<byte[], byte[]>> records() {
        return new ArticleEvents(article, quotes, entities)
                .all()
                .map(event -> EventRecords.extracted(event, receivedAt()))
                .toList();
    }
}
