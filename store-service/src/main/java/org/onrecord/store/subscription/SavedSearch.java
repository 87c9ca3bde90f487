package org.onrecord.store.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Times;
import org.onrecord.store.quote.QuoteFilter;
import org.onrecord.store.quote.QuoteParameters;
import org.onrecord.store.webhook.WebhookSecret;
import tools.jackson.core.type.TypeReference;

/** A row of the table {@code saved_search}. */
record SavedSearch(
        UUID id,
        String name,
        Map<String, String> query,
        String url,
        WebhookSecret secret,
        Instant madeAt,
        @Nullable Instant pausedAt,
        @Nullable PauseReason pausedFor,
        long reached,
        @Nullable Long replayFrom,
        @Nullable Long replayTo,
        int failures,
        @Nullable Instant failingSince,
        Instant nextTryAt) {

    private static final TypeReference<TreeMap<String, String>> QUERY = new TypeReference<>() {};

    static SavedSearch of(ResultSet row, int number) throws SQLException {
        String pausedFor = row.getString("paused_for");
        return new SavedSearch(
                row.getObject("search_id", UUID.class),
                row.getString("name"),
                EventJson.mapper().readValue(row.getString("query"), QUERY),
                row.getString("url"),
                new WebhookSecret(row.getBytes("secret")),
                Times.require(row, "made_at"),
                Times.get(row, "paused_at"),
                pausedFor == null ? null : PauseReason.valueOf(pausedFor.toUpperCase(Locale.ROOT)),
                row.getLong("reached"),
                row.getObject("replay_from", Long.class),
                row.getObject("replay_to", Long.class),
                row.getInt("failures"),
                Times.get(row, "failing_since"),
                Times.require(row, "next_try_at"));
    }

    QuoteFilter filter() {
        return EventJson.convert(query, QuoteParameters.class).filter();
    }

    /** As answers have it. */
    String hexId() {
        return HexId.digits(id);
    }
}
