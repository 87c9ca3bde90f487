package org.onrecord.benchmarks.chaos.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.quote.ChangeId;
import org.onrecord.events.quote.QuoteChanged;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The changes of quotes, applied to nothing in their order, give the quotes that the store shows. */
public final class ChangesCheck {

    private static final String SHOWN = """
            SELECT translate(q.quote_id::text, '-', '') AS quote_id,
                   jsonb_strip_nulls(jsonb_build_object('articleId', q.article_id, 'articleVersion', v.version, 'kind', q.kind,
                                      'text', q.text, 'spans', q.spans, 'textSha256', q.text_sha256, 'cue', q.cue,
                                      'speakers', q.speakers, 'confidence', q.confidence))::text AS quote
            FROM quote q JOIN article_version v USING (version_id)
            WHERE q.current
            """;

    private final Finding.Notes notes = new Finding.Notes();
    private final Map<String, QuoteExtracted> quotes = new TreeMap<>();
    private final Map<ArticleId, QuoteChanged> newest = new HashMap<>();
    private final Set<ChangeId> applied = new HashSet<>();

    private ChangesCheck() {}

    public static Finding of(TopicContent topics, Connection database) throws SQLException {
        ChangesCheck check = new ChangesCheck();
        for (ConsumerRecord<byte[], byte[]> record : topics.of(Topic.QUOTE_CHANGED)) {
            check.apply(EventJson.read(record.value(), QuoteChanged.class));
        }
        check.newest.values().stream()
                .filter(event -> event.remaining() > 0)
                .forEach(event -> check.notes.add("of %s a step is not whole".formatted(event.articleId())));
        check.compare(database);
        return check.notes.of(
                "the change stream, each change once and in order, replayed gives the store's quotes: %,d changes, %,d quotes"
                        .formatted(check.applied.size(), check.quotes.size()));
    }

    private void apply(QuoteChanged event) {
        if (!applied.add(event.eventId())) {
            notes.add("the change %s comes twice".formatted(event.eventId()));
            return;
        }
        QuoteChanged before = newest.put(event.articleId(), event);
        if (!follows(before, event)) {
            notes.add("of %s step %d (%d to follow) comes out of order"
                    .formatted(event.articleId(), event.step(), event.remaining()));
        }
        String now = event.quoteId().value();
        boolean fits = switch (event.change()) {
            case PUBLISHED -> quotes.put(now, Objects.requireNonNull(event.after())) == null;
            case REVISED -> {
                QuoteExtracted old = Objects.requireNonNull(event.before());
                yield old.equals(quotes.remove(old.quoteId().value()))
                        && quotes.put(now, Objects.requireNonNull(event.after())) == null;
            }
            case RETRACTED -> quotes.remove(now) != null;
        };
        if (!fits) {
            notes.add("the change %s does not fit what was told before".formatted(event.eventId()));
        }
    }

    private static boolean follows(@Nullable QuoteChanged before, QuoteChanged event) {
        if (before == null) {
            return event.step() == 1;
        }
        return before.remaining() > 0
                ? event.step() == before.step() && event.remaining() == before.remaining() - 1
                : event.step() == before.step() + 1;
    }

    private void compare(Connection database) throws SQLException {
        Map<String, JsonNode> shown = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(SHOWN)) {
            while (rows.next()) {
                shown.put(rows.getString("quote_id"), EventJson.mapper().readTree(rows.getString("quote")));
            }
        }
        Set<String> ids = new TreeSet<>(shown.keySet());
        ids.addAll(quotes.keySet());
        for (String id : ids) {
            JsonNode inStore = shown.get(id);
            JsonNode told = told(id, inStore);
            if (!Objects.equals(inStore, told)) {
                notes.add("quote %s is in the store %s, told %s".formatted(id, inStore, told));
            }
        }
    }

    /** The quote as it was told, with the fields that {@link #SHOWN} asks for. */
    private @Nullable JsonNode told(String id, @Nullable JsonNode like) {
        QuoteExtracted quote = quotes.get(id);
        if (quote == null) {
            return null;
        }
        ObjectNode node = (ObjectNode) EventJson.mapper().readTree(EventJson.write(quote));
        if (like != null) {
            node.retain(like.propertyNames());
        }
        return node;
    }
}
