package org.onrecord.store.quote;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.problem.ProblemException;

/** In which order articles come; within one article, quotes always come in its own order. */
public enum QuoteOrder {
    NEWEST(
            "newest",
            "q.dated_at DESC, q.article_id DESC, (-q.position) DESC, q.quote_id DESC",
            "(q.dated_at, q.article_id, -q.position, q.quote_id) < (?, ?, ?, ?)"),
    /** The index is the one of the other order, read backwards; it bounds time and article, the rest is looked at. */
    OLDEST(
            "oldest",
            "q.dated_at, q.article_id, q.position, q.quote_id",
            "(q.dated_at, q.article_id) >= (?, ?)"
                    + " AND (q.dated_at, q.article_id, q.position, q.quote_id) > (?, ?, ?, ?)");

    /** Columns of a cursor: the order, time, article, position, quote. */
    public static final int KEY_COLUMNS = 5;

    private final String code;
    private final String sql;
    private final String after;

    QuoteOrder(String code, String sql, String after) {
        this.code = code;
        this.sql = sql;
        this.after = after;
    }

    /**
     * Reads the query parameter {@code order}.
     *
     * @throws ProblemException if it is neither
     */
    public static QuoteOrder of(@Nullable String parameter) {
        String given = Parameter.given("order", parameter);
        if (given == null || given.equals(NEWEST.code)) {
            return NEWEST;
        }
        if (given.equals(OLDEST.code)) {
            return OLDEST;
        }
        throw ProblemException.badParameter("order", "Give newest or oldest, or leave it out: newest.");
    }

    /** What stands behind ORDER BY. */
    String sql() {
        return sql;
    }

    Cursor cursor(String datedAt, String articleId, int position, String quoteId) {
        return new Cursor(List.of(code, datedAt, articleId, Integer.toString(position), quoteId));
    }

    /** @throws ProblemException if it is a cursor of something else */
    void goOn(QuoteConditions conditions, @Nullable Cursor cursor) {
        if (cursor == null) {
            return;
        }
        List<String> key = cursor.key();
        if (!key.get(0).equals(code)) {
            throw Cursor.refused();
        }
        try {
            OffsetDateTime datedAt = OffsetDateTime.parse(key.get(1));
            int position = Integer.parseInt(key.get(3));
            UUID quoteId = UUID.fromString(key.get(4));
            switch (this) {
                case NEWEST -> conditions.bound(after, datedAt, key.get(2), -position, quoteId);
                case OLDEST -> conditions.bound(after, datedAt, key.get(2), datedAt, key.get(2), position, quoteId);
            }
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.refused();
        }
    }

    /** The time at which a cursor of this order goes on. */
    OffsetDateTime time(Cursor cursor) {
        return OffsetDateTime.parse(cursor.key().get(1));
    }
}
