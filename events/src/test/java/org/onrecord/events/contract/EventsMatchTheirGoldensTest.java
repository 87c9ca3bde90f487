package org.onrecord.events.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written today can be read by whoever read it before, and the other way round. */
class EventsMatchTheirGoldensTest {

    static Stream<Arguments> events() {
        return Stream.of(
                arguments("article-submitted", "news.article.submitted.v1", Examples.submitted()),
                arguments("article-extracted", "news.article.extracted.v1", Examples.extracted()),
                arguments("quote-direct", "news.quote.extracted.v1", Examples.direct()),
                arguments("quote-unresolved", "news.quote.extracted.v1", Examples.unresolved()),
                arguments("entity-extracted", "news.entity.extracted.v1", Examples.entity()),
                arguments("identity-joined", "news.identity.decided.v1", Examples.joined()),
                arguments("identity-split-undone", "news.identity.decided.v1", Examples.splitAndUndone()),
                arguments("quote-published", "news.quote.changed.v1", Examples.published()),
                arguments("quote-revised", "news.quote.changed.v1", Examples.revised()),
                arguments("quote-retracted", "news.quote.changed.v1", Examples.retracted()),
                arguments("write-audited", "news.write.audited.v1", Examples.audited()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void theWriterWritesTheGolden(String golden, String topic, Object event) throws IOException {
        Golden.matches(golden, written(event));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void theReaderReadsTheGolden(String golden, String topic, Object event) {
        assertThat(read(Golden.read(golden), event)).isEqualTo(event);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void theSchemaAcceptsTheGolden(String golden, String topic, Object event) {
        assertThat(schema(topic).validate(Golden.read(golden))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void anOldConsumerReadsANewEvent(String golden, String topic, Object event) {
        JsonNode grown = Golden.read(golden);
        grow(grown);

        assertThat(grown.toString()).contains("addedLater");
        assertThat(read(grown, event)).isEqualTo(event);
        assertThat(schema(topic).validate(grown)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void aNewConsumerReadsTheLeastThatAnOldProducerWrote(String golden, String topic, Object event) throws IOException {
        JsonNode least = Golden.read(golden);
        reduce(least, Golden.schema(topic), Golden.schema(topic));
        Golden.matches("least/" + golden, least);

        assertThat(schema(topic).validate(least)).isEmpty();
        assertThat(written(read(least, event))).isEqualTo(least);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void theReaderRefusesWhatLacksARequiredField(String golden, String topic, Object event) {
        for (JsonNode required : Golden.schema(topic).get("required")) {
            ObjectNode lacking = (ObjectNode) Golden.read(golden);
            lacking.remove(required.stringValue());

            assertThat(schema(topic).validate(lacking)).isNotEmpty();
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                    org.onrecord.events.wire.UnreadableException.class, () -> read(lacking, event))
                            .field())
                    .isEqualTo(required.stringValue());
        }
    }

    @Test
    void aChangedQuoteIsDescribedAsTheExtractedOneIs() {
        JsonNode extracted = Golden.schema("news.quote.extracted.v1");
        JsonNode changed = Golden.schema("news.quote.changed.v1");

        assertThat(changed.at("/$defs/quote/properties")).isEqualTo(extracted.get("properties"));
        assertThat(changed.at("/$defs/quote/required")).isEqualTo(extracted.get("required"));
        extracted
                .get("$defs")
                .properties()
                .forEach(part ->
                        assertThat(changed.get("$defs").get(part.getKey())).isEqualTo(part.getValue()));
    }

    private static Schema schema(String topic) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Golden.schema(topic));
    }

    private static JsonNode written(Object event) {
        return EventJson.mapper().readTree(EventJson.write(event));
    }

    private static Object read(JsonNode json, Object likeThis) {
        return EventJson.read(EventJson.mapper().writeValueAsBytes(json), likeThis.getClass());
    }

    /** Adds a field that nobody knows to every object. */
    private static void grow(JsonNode node) {
        node.forEach(EventsMatchTheirGoldensTest::grow);
        if (node instanceof ObjectNode object) {
            object.putObject("addedLater").putArray("deep").add(1);
        }
    }

    /** Takes away every field that the schema does not require. */
    private static void reduce(JsonNode node, JsonNode schema, JsonNode root) {
        JsonNode rules = resolved(schema, root);
        if (node instanceof ArrayNode array) {
            array.forEach(member -> reduce(member, rules.get("items"), root));
        }
        if (node instanceof ObjectNode object) {
            java.util.Set<String> required = new java.util.HashSet<>();
            rules.get("required").forEach(name -> required.add(name.stringValue()));
            requireInCase(rules, object, required);
            rules.path("allOf").forEach(one -> requireInCase(one, object, required));
            object.retain(required);
            object.properties()
                    .forEach(field ->
                            reduce(field.getValue(), rules.get("properties").get(field.getKey()), root));
        }
    }

    private static void requireInCase(JsonNode rules, ObjectNode object, java.util.Set<String> required) {
        if (rules.has("if")) {
            var condition = rules.at("/if/properties").properties().iterator().next();
            boolean holds = condition.getValue().get("const").equals(object.get(condition.getKey()));
            rules.path(holds ? "then" : "else").path("required").forEach(name -> required.add(name.stringValue()));
        }
    }

    private static JsonNode resolved(JsonNode schema, JsonNode root) {
        return schema.has("$ref") ? root.at(schema.get("$ref").stringValue().substring(1)) : schema;
    }
}
