package org.onrecord.store.deadletter;

import java.nio.charset.StandardCharsets;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Which articles a refused record is about: a takedown of any of them must find it. Key and value may name two, which is
 * one of the reasons why a record is refused.
 */
final class NamedArticles {

    private NamedArticles() {}

    /**
     * @param topic that the record came on
     * @return as many as can be read, none where nothing can be
     */
    static NavigableSet<String> in(String topic, byte @Nullable [] key, byte @Nullable [] value) {
        NavigableSet<String> articles = new TreeSet<>();
        if (key != null) {
            id(new String(key, StandardCharsets.UTF_8)).ifPresent(articles::add);
        }
        if (value != null) {
            boolean submitted = Lane.ofTopic(topic).isPresent();
            field(value, submitted ? "id" : "articleId")
                    .flatMap(NamedArticles::id)
                    .ifPresent(articles::add);
            if (submitted && articles.isEmpty()) {
                derived(value).ifPresent(articles::add);
            }
        }
        return articles;
    }

    private static Optional<String> field(byte[] value, String name) {
        try {
            JsonNode field = EventJson.mapper().readTree(value).get(name);
            return field == null ? Optional.empty() : field.asStringOpt();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** The id of an article that came with none: from its address or its text. */
    private static Optional<String> derived(byte[] value) {
        try {
            return Optional.of(
                    EventJson.read(value, ArticleSubmitted.class).effectiveId().value());
        } catch (UnreadableException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> id(String text) {
        try {
            // What is not Unicode cannot be a column's value, and no article's id either.
            return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                    ? Optional.of(new ArticleId(text).value())
                    : Optional.empty();
        } catch (InvalidFieldException noId) {
            return Optional.empty();
        }
    }
}
