package org.onrecord.ingest.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a page says of its article in JSON-LD, in the words of <a href="https://schema.org/NewsArticle">schema.org</a>.
 * Pages' JSON-LD is often broken: what cannot be read counts as not there.
 *
 * @param article the article's object, a missing node where there is none
 */
record JsonLd(JsonNode article) {

    private static final int MOST_NODES = 10_000;

    static JsonLd of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(read(script.data().strip()), articles);
        }
        return new JsonLd(articles.isEmpty() ? MissingNode.getInstance() : articles.get(0));
    }

    /** What is broken counts as not there: all that it says, the page says elsewhere too. */
    private static JsonNode read(String json) {
        try {
            return EventJson.mapper().readTree(json);
        } catch (JacksonException broken) {
            return MissingNode.getInstance();
        }
    }

    private static void collect(JsonNode root, List<JsonNode> articles) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node.path("@type"))) {
                articles.add(node);
            }
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                Stream.of("@graph", "mainEntity", "mainEntityOfPage")
                        .map(node::path)
                        .forEach(open::addLast);
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        Stream<JsonNode> types = type.isArray() ? type.valueStream() : Stream.of(type);
        return types.map(one -> one.asString(""))
                .anyMatch(name -> name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
    }

    /** @return a text, null where it is not there */
    @Nullable
    String text(String name) {
        JsonNode value = article.path(name);
        return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }

    /** @return the names of people or organisations, null where there are none */
    @Nullable
    String names(String name) {
        JsonNode value = article.path(name);
        Stream<JsonNode> all = value.isArray() ? value.valueStream() : Stream.of(value);
        String names = all.map(one -> one.isObject() ? one.path("name") : one)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(one -> !one.isBlank() && !one.startsWith("http"))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** @return an address, given as such or as an object's id, null where it is not there */
    @Nullable
    String address(String name) {
        JsonNode value = article.path(name);
        JsonNode id = value.isObject() ? value.path("@id") : value;
        return id.isString() ? id.stringValue() : null;
    }
}
