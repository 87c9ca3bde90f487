package org.onrecord.store.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * Makes requests that the document allows, and some that it does not.
 *
 * @param shape the document
 * @param values what goes into them
 * @param random decides
 */
record Requests(Shape shape, Values values, Random random) {

    /** A path with its parameters filled in, and some of the query's. */
    String target(String path, JsonNode operation) {
        String filled = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode schema = shape.resolve(parameter.path("schema"));
            String name = parameter.get("name").asString();
            switch (parameter.get("in").asString()) {
                case "path" -> filled = filled.replace("{" + name + "}", segment(schema));
                case "query" -> {
                    if (random.nextInt(4) == 0) {
                        query.add(name + "=" + values.encoded(schema));
                    }
                }
                default -> {
                    // Headers are left to the client.
                }
            }
        }
        if (random.nextInt(30) == 0) {
            query.add(values.encoded(schema("{}")) + "=x");
        }
        if (random.nextInt(30) == 0 && !query.isEmpty()) {
            query.add(query.get(0));
        }
        return filled + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** A body as the operation wants it, or nearly; empty where it wants none. */
    String body(JsonNode operation) {
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (schema.isMissingNode()) {
            return "";
        }
        return random.nextInt(10) == 0 ? values.plain(schema("{}")) : json(shape.resolve(schema), 0);
    }

    private String json(JsonNode given, int depth) {
        JsonNode schema = shape.resolve(given);
        if (random.nextInt(15) == 0) {
            return List.of("null", "[]", "{}", "1", "\"\"", "true").get(random.nextInt(6));
        }
        String type = schema.path("type").isArray()
                ? schema.get("type").get(0).asString()
                : schema.path("type").asString("");
        return switch (type) {
            case "object" -> {
                List<String> members = new ArrayList<>();
                schema.path("properties").properties().forEach(member -> {
                    if (random.nextInt(6) > 0) {
                        members.add(quoted(member.getKey()) + ":" + json(member.getValue(), depth + 1));
                    }
                });
                yield "{" + String.join(",", members) + "}";
            }
            case "array" -> depth > 5 ? "[]" : "[" + json(schema.path("items"), depth + 1) + "]";
            case "integer", "number" -> Integer.toString(random.nextInt(2_000) - 1_000);
            case "boolean" -> Boolean.toString(random.nextBoolean());
            default -> quoted(values.plain(schema));
        };
    }

    /** An empty segment would be another path. */
    private String segment(JsonNode schema) {
        String value = values.encoded(schema);
        return value.isEmpty() || value.equals(".") || value.equals("..") ? "x" : value;
    }

    private static JsonNode schema(String json) {
        return EventJson.mapper().readTree(json);
    }

    private static String quoted(String text) {
        return EventJson.mapper().writeValueAsString(text);
    }
}
