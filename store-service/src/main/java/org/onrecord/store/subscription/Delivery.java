package org.onrecord.store.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Times;

/** A row of the table {@code delivery}. */
record Delivery(
        UUID searchId,
        long number,
        int index,
        int remaining,
        String messageId,
        String articleId,
        UUID quoteId,
        String change,
        String state,
        Instant madeAt,
        int attempts,
        @Nullable Instant attemptedAt,
        Instant nextTryAt,
        @Nullable Integer status,
        @Nullable String fault,
        @Nullable Long millis,
        @Nullable Instant settledAt) {

    static Delivery of(ResultSet row, int rowNumber) throws SQLException {
        return new Delivery(
                row.getObject("search_id", UUID.class),
                row.getLong("number"),
                row.getInt("index"),
                row.getInt("remaining"),
                row.getString("message_id"),
                row.getString("article_id"),
                row.getObject("quote_id", UUID.class),
                row.getString("change"),
                row.getString("state"),
                Times.require(row, "made_at"),
                row.getInt("attempts"),
                Times.get(row, "attempted_at"),
                Times.require(row, "next_try_at"),
                row.getObject("status", Integer.class),
                row.getString("fault"),
                row.getObject("millis", Long.class),
                Times.get(row, "settled_at"));
    }
}
