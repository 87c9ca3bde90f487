package org.onrecord.benchmarks.malformed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes fields of JSON objects, in any depth. */
final class Documents {

    /** Stands in a document for what is no JSON node. */
    private static final String MARK = "\uE000 here \uE000";

    private Documents() {}

    /** Gives one of the fields another value, whatever it may be. */
    static byte[] withField(byte[] document, SplittableRandom random, String value) {
        ObjectNode root = read(document);
        ObjectNode object = any(root, random);
        object.put(name(object, random), MARK);
        String text = root.toString().replace('"' + MARK + '"', value);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] withoutField(byte[] document, SplittableRandom random) {
        ObjectNode root = read(document);
        ObjectNode object = any(root, random);
        object.remove(name(object, random));
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] renamed(byte[] document, SplittableRandom random) {
        ObjectNode root = read(document);
        ObjectNode object = any(root, random);
        String name = name(object, random);
        JsonNode value = object.remove(name);
        object.set(name + "V2", value);
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode read(byte[] document) {
        return (ObjectNode) EventJson.mapper().readTree(document);
    }

    /** The object itself or one within it that has fields. */
    private static ObjectNode any(ObjectNode root, SplittableRandom random) {
        List<ObjectNode> objects = new ArrayList<>(List.of(root));
        collect(root, objects);
        // The outermost fields matter most.
        return random.nextInt(3) > 0 ? root : objects.get(random.nextInt(objects.size()));
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        for (JsonNode child : node) {
            if (child instanceof ObjectNode object && !object.isEmpty()) {
                objects.add(object);
            }
            collect(child, objects);
        }
    }

    private static String name(ObjectNode object, SplittableRandom random) {
        List<String> names = List.copyOf(object.propertyNames());
        return names.get(random.nextInt(names.size()));
    }
}
