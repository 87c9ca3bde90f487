package org.onrecord.store.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.foreign;
import static org.onrecord.store.fixture.ArticleEvents.received;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.Rejection;

class WhatIsRefusedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARTICLE_EXTRACTED | harbour | {                          | NOT_JSON",
                "QUOTE_EXTRACTED   | harbour | [1]                        | NOT_AN_OBJECT",
                "QUOTE_EXTRACTED   | harbour |                            | NOT_AN_OBJECT",
                "ENTITY_EXTRACTED  | harbour |                            | NOT_AN_OBJECT",
                "ENTITY_EXTRACTED  | harbour | {}                         | INVALID_FIELD",
                "QUOTE_EXTRACTED   | harbour | {\"articleVersion\": \"x\"} | INVALID_FIELD",
                "ARTICLE_EXTRACTED |         | {}                         | INVALID_KEY",
                "ARTICLE_EXTRACTED |         |                            | INVALID_KEY",
            })
    void refusesWhatTheContractDoesNotKnow(Topic topic, String key, String value, Rejection reason) {
        assertThat(refusal(foreign(topic, key, value)).reason()).isEqualTo(reason);
    }

    @Test
    void refusesAnEventUnderAnotherArticlesKey() {
        ProducerRecord<byte[], byte[]> event = anArticle("harbour")
                .quote("All is well", "Nora Feld")
                .produced()
                .get(1);

        assertThat(refusal(received(withKey(event, "mill"), 0)).reason()).isEqualTo(Rejection.KEY_MISMATCH);
    }

    @Test
    void refusesAnArticleWhoseTimestampIsNotItsTimeOfReceipt() {
        ProducerRecord<byte[], byte[]> event =
                anArticle("harbour").sentence("It rained.").produced().get(0);
        var late = new ProducerRecord<>(event.topic(), null, event.timestamp() + 1, event.key(), event.value());

        assertThat(refusal(received(late, 0)).detail()).startsWith("receivedAt is not the record's timestamp");
    }

    @Test
    void namesTheFieldThatIsMissing() {
        ConsumerRecord<byte[], byte[]> noModel = foreign(Topic.ARTICLE_EXTRACTED, "harbour", """
                {"articleId": "harbour", "articleVersion": 1, "text": "It rained.", "contentSha256": "a",
                 "textSha256": "b", "receivedAt": "2026-03-02T08:00:00Z", "extractor": {"version": "1"}}""");

        assertThat(refusal(noModel).detail()).startsWith("extractor.model is missing");
    }

    @Test
    void aTombstoneIsATakedownAtItsTimestamp() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");

        assertThat(FactReader.read(takedown("harbour", noon)))
                .isEqualTo(new Fact.Takedown(new ArticleId("harbour"), noon));
    }

    private static RefusedException refusal(ConsumerRecord<byte[], byte[]> record) {
        return catchThrowableOfType(RefusedException.class, () -> FactReader.read(record));
    }

    private static ProducerRecord<byte[], byte[]> withKey(ProducerRecord<byte[], byte[]> event, String key) {
        return new ProducerRecord<>(
                event.topic(), null, event.timestamp(), key.getBytes(StandardCharsets.UTF_8), event.value());
    }
}
