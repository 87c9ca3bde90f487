package org.onrecord.events.wire;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.onrecord.events.Event;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.text.Sha256;
import org.onrecord.events.topic.Topic;

/**
 * Events as Kafka records: the article id is the key, the JSON the value, and the headers are those of the
 * <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">CloudEvents
 * 1.0 Kafka binding</a> in binary mode. All but the time is derived from the event, so that the same article version
 * gives the same records each time it is extracted.
 */
public final class EventRecords {

    /** CloudEvents extension attribute with the article version. */
    public static final String ARTICLE_VERSION_ATTRIBUTE = "articleversion";

    private static final URI INGEST = URI.create("/onrecord/ingest-service");
    private static final URI EXTRACT = URI.create("/onrecord/extract-service");

    private EventRecords() {}

    /**
     * An article on its way in.
     *
     * @param receivedAt when it was received; it becomes the record's timestamp, in whole milliseconds
     */
    public static ProducerRecord<byte[], byte[]> submitted(ArticleSubmitted article, Instant receivedAt) {
        ArticleId id = article.effectiveId();
        ArticleVersion version = versionOf(article, receivedAt.toEpochMilli());
        return binary(Topic.ARTICLE_SUBMITTED, id, version, "", INGEST, receivedAt, EventJson.write(article));
    }

    /**
     * The tombstone that takes an article down, for the topic of submitted articles or that of extracted ones.
     *
     * @param at when the takedown was asked for; all that was received until then goes
     */
    public static ProducerRecord<byte[], byte[]> takedown(Topic topic, ArticleId id, Instant at) {
        byte[] nothing = null;
        return new ProducerRecord<>(topic.wireName(), null, at.toEpochMilli(), key(id), nothing);
    }

    /**
     * A fact that the extractor found.
     *
     * @param receivedAt the timestamp of the submitted record that it was found in
     */
    public static ProducerRecord<byte[], byte[]> extracted(Event event, Instant receivedAt) {
        return binary(
                event.topic(),
                event.articleId(),
                event.articleVersion(),
                event.part(),
                EXTRACT,
                receivedAt,
                EventJson.write(event));
    }

    /**
     * The version of a submitted article, by the rule of {@link ArticleVersion}.
     *
     * @param recordTimestamp the submitted record's Kafka timestamp, in milliseconds since the epoch
     */
    public static ArticleVersion versionOf(ArticleSubmitted article, long recordTimestamp) {
        ArticleVersion own = article.version();
        return own != null ? own : new ArticleVersion(recordTimestamp);
    }

    private static ProducerRecord<byte[], byte[]> binary(
            Topic topic,
            ArticleId article,
            ArticleVersion version,
            String part,
            URI source,
            Instant time,
            byte[] json) {
        String type = topic.wireName();
        CloudEvent event = CloudEventBuilder.v1()
                .withId(Sha256.shortOf(type, article.value(), version.toString(), part))
                .withType(type)
                .withSource(source)
                .withSubject(article.value())
                .withTime(time.atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create("/schemas/" + type + ".json"))
                .withDataContentType("application/json")
                .withExtension(ARTICLE_VERSION_ATTRIBUTE, version.toString())
                .withData(json)
                .build();
        return KafkaMessageFactory.<byte[]>createWriter(type, null, time.toEpochMilli(), key(article))
                .writeBinary(event);
    }

    private static byte[] key(ArticleId id) {
        return id.value().getBytes(StandardCharsets.UTF_8);
    }
}
