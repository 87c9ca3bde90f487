package org.onrecord.store.fuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the document says an answer looks like. An answer keeps to it if all it says is said there too.
 *
 * @param document the whole OpenAPI document
 */
record Shape(JsonNode document) {

    /** @return where the value does not keep to the schema; nothing if it does */
    List<String> breaches(JsonNode schema, JsonNode value) {
        List<String> breaches = new ArrayList<>();
        compare("", schema, value, breaches);
        return breaches;
    }

    private void compare(String at, JsonNode given, JsonNode value, List<String> breaches) {
        JsonNode schema = resolve(given);
        if (schema.has("oneOf") || schema.has("anyOf")) {
            JsonNode choices = schema.has("oneOf") ? schema.get("oneOf") : schema.get("anyOf");
            for (JsonNode choice : choices) {
                List<String> found = new ArrayList<>();
                compare(at, choice, value, found);
                if (found.isEmpty()) {
                    return;
                }
            }
            breaches.add(at + " is none of its choices: " + value);
            return;
        }
        if (schema.has("type") && !isOf(schema.get("type"), value)) {
            breaches.add(at + " should be " + schema.get("type") + ", not " + value);
            return;
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            breaches.add(at + " should be one of " + schema.get("enum") + ", not " + value);
        }
        if (value.isObject()) {
            compareMembers(at, schema, value, breaches);
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                compare(at + "/" + i, schema.get("items"), value.get(i), breaches);
            }
        }
    }

    private void compareMembers(String at, JsonNode schema, JsonNode value, List<String> breaches) {
        JsonNode others = schema.path("additionalProperties");
        value.properties().forEach(member -> {
            String name = at + "/" + member.getKey();
            JsonNode known = schema.path("properties").path(member.getKey());
            if (!known.isMissingNode()) {
                compare(name, known, member.getValue(), breaches);
            } else if (others.isObject()) {
                compare(name, others, member.getValue(), breaches);
            } else if (schema.has("properties")) {
                breaches.add(name + " is not in the document");
            }
        });
        schema.path("required").forEach(name -> {
            if (!value.has(name.asString())) {
                breaches.add(at + "/" + name.asString() + " is missing");
            }
        });
    }

    JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private static boolean isOf(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isOf(one, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asString()) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static boolean contains(JsonNode choices, JsonNode value) {
        for (JsonNode choice : choices) {
            if (choice.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
