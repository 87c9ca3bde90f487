package org.onrecord.events.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.events.Event;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.EventRecords;
import tools.jackson.databind.node.ObjectNode;

/** Key, timestamp and headers, ids included, are the same whenever the same is sent. */
class HeadersMatchTheirGoldensTest {

    static Stream<Arguments> records() {
        return Stream.of(
                arguments("article-submitted", EventRecords.submitted(Examples.submitted(), Examples.RECEIVED_AT)),
                arguments("article-extracted", record(Examples.extracted())),
                arguments("quote-direct", record(Examples.direct())),
                arguments("quote-unresolved", record(Examples.unresolved())),
                arguments("entity-extracted", record(Examples.entity())),
                arguments("identity-joined", EventRecords.decided(Examples.joined())),
                arguments("identity-split-undone", EventRecords.decided(Examples.splitAndUndone())),
                arguments("quote-published", EventRecords.changed(Examples.published())),
                arguments("quote-revised", EventRecords.changed(Examples.revised())),
                arguments("quote-retracted", EventRecords.changed(Examples.retracted())),
                arguments("write-audited", EventRecords.audited(Examples.audited())),
                arguments(
                        "takedown",
                        EventRecords.takedown(
                                Topic.ARTICLE_SUBMITTED, new ArticleId("herald/bridge-7"), Examples.RECEIVED_AT)),
                arguments(
                        "takedown-on-both-lanes",
                        EventRecords.takedownOnBothLanes(
                                Lane.BACKFILL, new ArticleId("herald/bridge-7"), Examples.RECEIVED_AT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void theRecordIsTheGolden(String golden, ProducerRecord<byte[], byte[]> record) throws IOException {
        Golden.matches("record/" + golden, described(record));
    }

    @Test
    void anArticleIsTheSameEventOnEitherLane() {
        ObjectNode live = described(EventRecords.submitted(Examples.submitted(), Examples.RECEIVED_AT));
        ObjectNode backfill =
                described(EventRecords.submitted(Examples.submitted(), Examples.RECEIVED_AT, Lane.BACKFILL));

        assertThat(backfill.get("topic").stringValue()).isEqualTo("news.article.backfill.v1");
        assertThat(backfill.without("topic")).isEqualTo(live.without("topic"));
    }

    @Test
    void everyEventHasItsOwnId() {
        assertThat(records()
                        .filter(row -> !row.get()[0].toString().startsWith("takedown"))
                        .map(row -> described((ProducerRecord<?, ?>) row.get()[1])
                                .path("headers")
                                .path("ce_id")
                                .asString(""))
                        .toList())
                .doesNotHaveDuplicates();
    }

    private static ProducerRecord<byte[], byte[]> record(Event event) {
        return EventRecords.extracted(event, Examples.RECEIVED_AT);
    }

    private static ObjectNode described(ProducerRecord<?, ?> record) {
        ObjectNode json = EventJson.mapper().createObjectNode();
        json.put("topic", record.topic());
        json.put("key", new String((byte[]) record.key(), StandardCharsets.UTF_8));
        json.put("timestamp", record.timestamp());
        json.put("hasValue", record.value() != null);
        ObjectNode headers = json.putObject("headers");
        Stream.of(record.headers().toArray())
                .sorted(java.util.Comparator.comparing(Header::key))
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return json;
    }
}
