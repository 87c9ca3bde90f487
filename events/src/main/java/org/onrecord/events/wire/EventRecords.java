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
import org.onrecord.events.audit.WriteAudited;
import org.onrecord.events.identity.IdentityDecided;
import org.onrecord.events.identity.Statement;
import org.onrecord.events.quote.QuoteChanged;
import org.onrecord.events.text.Sha256;
import org.onrecord.events.topic.Lane;
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

    /**
     * On a takedown that stands on the topics of both lanes, or is about to: whoever reads one of the two need not copy
     * it to the other. Only its presence counts.
     */
    public static final String ON_BOTH_LANES = "onrecord_lanes";

    private static final byte[] BOTH = "both".getBytes(StandardCharsets.US_ASCII);
    private static final URI INGEST = URI.create("/onrecord/ingest-service");
    private static final URI EXTRACT = URI.create("/onrecord/extract-service");
    private static final URI STORE = URI.create("/onrecord/store-service");

    private EventRecords() {}

    /**
     * An article on its way in.
     *
     * @param receivedAt when it was received; it becomes the record's timestamp, in whole milliseconds
     */
    public static ProducerRecord<byte[], byte[]> submitted(ArticleSubmitted article, Instant receivedAt) {
        return submitted(article, receivedAt, Lane.LIVE);
    }

    /**
     * An article on its way in. The record is the same on either lane but for its topic.
     *
     * @param receivedAt when it was received; it becomes the record's timestamp, in whole milliseconds
     */
    public static ProducerRecord<byte[], byte[]> submitted(ArticleSubmitted article, Instant receivedAt, Lane lane) {
        ArticleId id = article.effectiveId();
        ArticleVersion version = versionOf(article, receivedAt.toEpochMilli());
        CloudEvent event =
                ofVersion(Topic.ARTICLE_SUBMITTED, id, version, "", INGEST, receivedAt, EventJson.write(article));
        return written(lane.topic(), receivedAt, key(id), event);
    }

    /**
     * The tombstone that takes an article down, for the topic of extracted articles, or for that of one lane if it need
     * not go, or be copied by somebody else, to the other.
     *
     * @param at when the takedown was asked for; all that was received until then goes
     */
    public static ProducerRecord<byte[], byte[]> takedown(Topic topic, ArticleId id, Instant at) {
        byte[] nothing = null;
        return new ProducerRecord<>(topic.wireName(), null, at.toEpochMilli(), key(id), nothing);
    }

    /**
     * The tombstone that takes an article down, for one of the two lanes, marked as standing on both.
     *
     * @param at when the takedown was asked for; all that was received until then goes
     */
    public static ProducerRecord<byte[], byte[]> takedownOnBothLanes(Lane lane, ArticleId id, Instant at) {
        ProducerRecord<byte[], byte[]> tombstone = takedown(lane.topic(), id, at);
        tombstone.headers().add(ON_BOTH_LANES, BOTH);
        return tombstone;
    }

    /**
     * A fact that the extractor found.
     *
     * @param receivedAt the timestamp of the submitted record that it was found in
     */
    public static ProducerRecord<byte[], byte[]> extracted(Event event, Instant receivedAt) {
        CloudEvent cloudEvent = ofVersion(
                event.topic(),
                event.articleId(),
                event.articleVersion(),
                event.part(),
                EXTRACT,
                receivedAt,
                EventJson.write(event));
        return written(event.topic(), receivedAt, key(event.articleId()), cloudEvent);
    }

    /**
     * What an editor decided, or took back. The decision's id is the key: a compacted topic keeps of each decision
     * whether it stands.
     */
    public static ProducerRecord<byte[], byte[]> decided(IdentityDecided event) {
        Statement newest = event.undone() != null ? event.undone() : event.decided();
        String decision = event.decisionId().value();
        CloudEvent cloudEvent = described(Topic.IDENTITY_DECIDED, STORE, newest.at(), EventJson.write(event))
                .withId(Sha256.shortOf(
                        Topic.IDENTITY_DECIDED.wireName(), decision, event.stands() ? "decided" : "undone"))
                .withSubject(event.identityId().value())
                .build();
        return written(Topic.IDENTITY_DECIDED, newest.at(), decision.getBytes(StandardCharsets.UTF_8), cloudEvent);
    }

    /** What became of a quote that is shown, or was. */
    public static ProducerRecord<byte[], byte[]> changed(QuoteChanged event) {
        CloudEventBuilder described = described(Topic.QUOTE_CHANGED, STORE, event.changedAt(), EventJson.write(event))
                .withId(event.eventId().value())
                .withSubject(event.articleId().value());
        QuoteChanged.Version version = event.to() != null ? event.to() : event.from();
        if (version != null) {
            described.withExtension(
                    ARTICLE_VERSION_ATTRIBUTE, version.articleVersion().toString());
        }
        return written(Topic.QUOTE_CHANGED, event.changedAt(), key(event.articleId()), described.build());
    }

    /** What somebody asked ingest-service to change. The store writes down what it is asked itself. */
    public static ProducerRecord<byte[], byte[]> audited(WriteAudited event) {
        CloudEvent cloudEvent = described(Topic.WRITE_AUDITED, INGEST, event.at(), EventJson.write(event))
                .withId(event.auditId())
                .withSubject(event.action())
                .build();
        return written(
                Topic.WRITE_AUDITED, event.at(), event.auditId().getBytes(StandardCharsets.US_ASCII), cloudEvent);
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

    private static CloudEvent ofVersion(
            Topic topic,
            ArticleId article,
            ArticleVersion version,
            String part,
            URI source,
            Instant time,
            byte[] json) {
        return described(topic, source, time, json)
                .withId(Sha256.shortOf(topic.wireName(), article.value(), version.toString(), part))
                .withSubject(article.value())
                .withExtension(ARTICLE_VERSION_ATTRIBUTE, version.toString())
                .build();
    }

    private static CloudEventBuilder described(Topic topic, URI source, Instant time, byte[] json) {
        String type = topic.wireName();
        return CloudEventBuilder.v1()
                .withType(type)
                .withSource(source)
                .withTime(time.atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create("/schemas/" + type + ".json"))
                .withDataContentType("application/json")
                .withData(json);
    }

    private static ProducerRecord<byte[], byte[]> written(Topic topic, Instant time, byte[] key, CloudEvent event) {
        return KafkaMessageFactory.<byte[]>createWriter(topic.wireName(), null, time.toEpochMilli(), key)
                .writeBinary(event);
    }

    private static byte[] key(ArticleId id) {
        return id.value().getBytes(StandardCharsets.UTF_8);
    }
}
