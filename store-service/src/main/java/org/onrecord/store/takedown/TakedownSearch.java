package org.onrecord.store.takedown;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.events.topic.Topic;
import org.onrecord.store.page.Times;
import org.onrecord.store.takedown.TakedownReceipt.Held;
import org.onrecord.store.takedown.TakedownReceipt.Removed;
import org.onrecord.store.version.TakedownParts.Part;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what takedowns have removed. */
final class TakedownSearch {

    private final JdbcClient jdbc;
    private final Clock clock;

    TakedownSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return absent where the article was never taken down */
    Optional<TakedownReceipt> of(String articleId) {
        return jdbc.sql("""
                        SELECT r.requested_at, r.recorded_at, a.current_version_id IS NOT NULL AS shown
                        FROM retraction r JOIN article a USING (article_id)
                        WHERE r.article_id = ? ORDER BY r.requested_at DESC LIMIT 1
                        """)
                .param(articleId)
                .query((row, number) -> receipt(
                        articleId,
                        Times.require(row, "requested_at"),
                        Times.require(row, "recorded_at"),
                        row.getBoolean("shown")))
                .optional();
    }

    private TakedownReceipt receipt(String articleId, Instant requestedAt, Instant recordedAt, boolean shown) {
        Map<String, Removed> removed = removed(articleId);
        long waiting = waiting(articleId);
        Instant latest = recordedAt.isAfter(requestedAt) ? recordedAt : requestedAt;
        List<Held> topics = Arrays.stream(Topic.values())
                .filter(Topic::holdsArticles)
                .map(topic -> new Held(
                        topic.wireName(),
                        (topic == Topic.QUOTE_CHANGED && waiting > 0 ? Instant.now(clock) : latest)
                                .plus(topic.longestStay())))
                .toList();
        return new TakedownReceipt(
                articleId,
                requestedAt,
                recordedAt,
                Stream.of(Part.values())
                        .map(part -> removed.getOrDefault(part.code(), new Removed(part.code(), 0, recordedAt)))
                        .toList(),
                waiting,
                shown,
                topics.stream().map(Held::goneBy).max(Comparator.naturalOrder()).orElse(latest),
                topics);
    }

    private Map<String, Removed> removed(String articleId) {
        Map<String, Removed> removed = new HashMap<>();
        jdbc.sql("""
                        SELECT part, sum(rows)::bigint AS rows, max(gone_at) AS gone_at
                        FROM takedown_part WHERE article_id = ? GROUP BY part
                        """)
                .param(articleId)
                .query((row, number) ->
                        new Removed(row.getString("part"), row.getLong("rows"), Times.require(row, "gone_at")))
                .list()
                .forEach(part -> removed.put(part.part(), part));
        return removed;
    }

    private long waiting(String articleId) {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE topic = ? AND key = ?")
                .param(Topic.QUOTE_CHANGED.wireName())
                .param(articleId.getBytes(StandardCharsets.UTF_8))
                .query(Long.class)
                .single();
    }
}
