package org.onrecord.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.events.wire.Rejection;
import org.onrecord.events.wire.TraceContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI document says what the code does: topics, their settings, payloads and headers. */
class AsyncApiMatchesTheCodeTest {

    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(Golden.bytes("/asyncapi.yaml"));

    @Test
    void everyTopicIsAChannelAndNoOtherIs() {
        assertThat(DOCUMENT.get("channels")
                        .valueStream()
                        .map(channel -> channel.get("address").stringValue()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::wireName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aChannelHasItsTopicsSettings(Topic topic) {
        JsonNode kafka = channel(topic).at("/bindings/kafka");
        Map<String, String> documented = new TreeMap<>();
        kafka.get("topicConfiguration")
                .properties()
                .forEach(setting -> documented.put(
                        setting.getKey(),
                        setting.getValue().isArray()
                                ? setting.getValue().get(0).asString()
                                : setting.getValue().asString()));

        assertThat(documented).isEqualTo(new TreeMap<>(topic.settings()));
        assertThat(kafka.get("partitions").intValue()).isEqualTo(Topic.PARTITIONS);
        assertThat(kafka.get("topic").stringValue()).isEqualTo(topic.wireName());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*_DLT")
    void anEventsPayloadIsItsSchema(Topic topic) {
        JsonNode message = DOCUMENT.at(channel(topic)
                .get("messages")
                .valueStream()
                .findFirst()
                .orElseThrow()
                .get("$ref")
                .stringValue()
                .substring(1));

        // An article is the same event on either lane, and while it is held.
        boolean article = Lane.ofTopic(topic.wireName()).isPresent() || topic == Topic.ARTICLE_HELD;
        String type = (article ? Topic.ARTICLE_SUBMITTED : topic).wireName();
        assertThat(message.get("name").stringValue()).isEqualTo(type);
        assertThat(message.at("/payload/$ref").stringValue()).isEqualTo("./schemas/" + type + ".json");
        assertThat(Golden.schema(type).get("$id").stringValue()).endsWith(":" + type);
    }

    @Test
    void theEventHeadersAreThoseOfTheRecords() {
        var sent = new TreeSet<String>();
        for (Header header :
                EventRecords.extracted(Examples.direct(), Examples.RECEIVED_AT).headers()) {
            sent.add(header.key());
        }

        assertThat(headers("CloudEventHeaders")).isEqualTo(sent);
        assertThat(DOCUMENT.at("/components/schemas/EventHeaders/allOf/2/required")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(sent);
        assertThat(headers("TraceHeaders")).containsExactly(TraceContext.PARENT, TraceContext.STATE);
        assertThat(DOCUMENT.at("/components/schemas/TakedownHeaders/allOf/1/properties")
                        .propertyNames())
                .containsExactly(EventRecords.ON_BOTH_LANES);
    }

    @Test
    void theDeadLettersHeadersAndReasonsAreThoseOfTheCode() {
        assertThat(headers("DeadLetterHeaders")).containsExactlyInAnyOrderElementsOf(DeadLetter.HEADERS);
        assertThat(DOCUMENT.at("/components/schemas/DeadLetterHeaders/properties/" + DeadLetter.REASON + "/enum")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactlyElementsOf(
                        Stream.of(Rejection.values()).map(Rejection::code).toList());
    }

    @Test
    void everyReferenceWithinTheDocumentLeadsSomewhere() {
        var dangling = new HashMap<String, String>();
        DOCUMENT.findValues("$ref").forEach(reference -> {
            String target = reference.stringValue();
            if (target.startsWith("#") && DOCUMENT.at(target.substring(1)).isMissingNode()) {
                dangling.put(target, "missing");
            }
        });
        assertThat(dangling).isEmpty();
    }

    private static JsonNode channel(Topic topic) {
        return DOCUMENT.get("channels")
                .valueStream()
                .filter(channel -> channel.get("address").stringValue().equals(topic.wireName()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> headers(String schema) {
        return new TreeSet<>(
                DOCUMENT.at("/components/schemas/" + schema + "/properties").propertyNames());
    }
}
