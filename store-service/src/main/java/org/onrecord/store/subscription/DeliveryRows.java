package org.onrecord.store.subscription;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.ChangeId;
import org.onrecord.events.text.Sha256;
import org.onrecord.store.HexId;
import org.onrecord.store.changelog.ChangeSelection.Selected;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.webhook.Attempt;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the table {@code delivery}. */
record DeliveryRows(JdbcClient jdbc) {

    /** Puts changes there to be sent; those that stand there already are sent once more. */
    void add(UUID searchId, List<Selected> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO delivery (search_id, number, index, remaining, message_id, article_id, quote_id, change)
                        SELECT ?, * FROM unnest(?::bigint[], ?::integer[], ?::integer[], ?::text[], ?::text[], ?::uuid[],
                                                ?::text[])
                        ON CONFLICT (search_id, number, index) DO UPDATE
                        SET state = 'waiting', attempts = 0, next_try_at = now(), settled_at = NULL
                        """)
                .params(
                        searchId,
                        changes.stream().map(one -> one.step().number()).toArray(Long[]::new),
                        changes.stream().map(Selected::index).toArray(Integer[]::new),
                        changes.stream().map(Selected::remaining).toArray(Integer[]::new),
                        changes.stream().map(one -> messageId(searchId, one)).toArray(String[]::new),
                        changes.stream()
                                .map(one -> one.step().articleId().value())
                                .toArray(String[]::new),
                        changes.stream()
                                .map(one -> HexId.uuid(one.change().quoteId().value()))
                                .toArray(UUID[]::new),
                        changes.stream()
                                .map(one -> one.change().change().name().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .update();
    }

    /** Follows from search and change alone: whoever has it has it, however often it comes. */
    private static String messageId(UUID searchId, Selected one) {
        ChangeId change = ChangeId.of(
                one.step().articleId(),
                one.step().step(),
                one.change().change(),
                one.change().quoteId());
        return "msg_" + Sha256.shortOf("webhook", searchId.toString(), change.value());
    }

    long waiting(UUID searchId) {
        return jdbc.sql("SELECT count(*) FROM delivery WHERE search_id = ? AND state = 'waiting'")
                .param(searchId)
                .query(Long.class)
                .single();
    }

    /**
     * Takes the oldest that may be sent now and keeps them from everybody else for a while: of each article those that
     * wait, from the first on.
     *
     * @param articles the most articles
     * @param each the most of one article
     * @return in order
     */
    List<Delivery> claim(UUID searchId, int articles, int each, Duration lease) {
        return jdbc.sql("""
                        WITH head AS MATERIALIZED (
                            SELECT article_id FROM delivery d
                            WHERE search_id = ? AND state = 'waiting' AND next_try_at <= now()
                              AND NOT EXISTS (SELECT FROM delivery e
                                              WHERE e.search_id = d.search_id AND e.article_id = d.article_id
                                                AND e.state = 'waiting'
                                                AND (e.number, e.index) < (d.number, d.index))
                            ORDER BY number, index
                            LIMIT ?
                            FOR UPDATE SKIP LOCKED
                        ), run AS MATERIALIZED (
                            SELECT w.number, w.index
                            FROM head CROSS JOIN LATERAL (
                                SELECT number, index FROM delivery w
                                WHERE w.search_id = ? AND w.article_id = head.article_id AND w.state = 'waiting'
                                ORDER BY number, index
                                LIMIT ?) w
                        ), claimed AS (
                            UPDATE delivery d
                            SET next_try_at = now() + make_interval(secs => ?)
                            FROM run
                            WHERE d.search_id = ? AND (d.number, d.index) = (run.number, run.index)
                            RETURNING d.*
                        )
                        SELECT * FROM claimed ORDER BY number, index
                        """)
                .params(searchId, articles, searchId, each, lease.toMillis() / 1e3, searchId)
                .query(Delivery::of)
                .list();
    }

    /** Lets go of some that were taken and not sent. */
    void release(List<Delivery> unsent) {
        for (Delivery delivery : unsent) {
            jdbc.sql("UPDATE delivery SET next_try_at = now() WHERE search_id = ? AND number = ? AND index = ?")
                    .params(delivery.searchId(), delivery.number(), delivery.index())
                    .update();
        }
    }

    void delivered(Delivery delivery, Attempt attempt) {
        settle(delivery, "delivered", 1, attempt.status(), null, attempt.millis());
    }

    /** There is nothing left to send. */
    void withdrawn(Delivery delivery, String why) {
        settle(delivery, "withdrawn", 0, null, why, null);
    }

    private void settle(
            Delivery delivery,
            String state,
            int attempts,
            @Nullable Integer status,
            @Nullable String fault,
            @Nullable Long millis) {
        jdbc.sql("""
                        UPDATE delivery
                        SET state = ?, attempts = attempts + ?, attempted_at = now(), status = ?::integer,
                            fault = ?::text, millis = ?::bigint, settled_at = now()
                        WHERE search_id = ? AND number = ? AND index = ? AND state = 'waiting'
                        """)
                .param(state)
                .param(attempts)
                .param(status)
                .param(fault)
                .param(millis)
                .param(delivery.searchId())
                .param(delivery.number())
                .param(delivery.index())
                .update();
    }

    /** It is to be tried again after a while. */
    void failed(Delivery delivery, Attempt attempt, Duration wait) {
        jdbc.sql("""
                        UPDATE delivery
                        SET attempts = attempts + 1, attempted_at = now(), status = ?::integer, fault = ?::text, millis = ?,
                            next_try_at = now() + make_interval(secs => ?)
                        WHERE search_id = ? AND number = ? AND index = ? AND state = 'waiting'
                        """)
                .param(attempt.status())
                .param(attempt.fault())
                .param(attempt.millis())
                .param(wait.toMillis() / 1e3)
                .param(delivery.searchId())
                .param(delivery.number())
                .param(delivery.index())
                .update();
    }

    /** All that wait may be tried at once. */
    void hurry(UUID searchId) {
        jdbc.sql("UPDATE delivery SET next_try_at = now() WHERE search_id = ? AND state = 'waiting'")
                .param(searchId)
                .update();
    }

    /** Newest first. */
    List<Delivery> list(UUID searchId, @Nullable String state, @Nullable Cursor after, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(searchId));
        StringBuilder conditions = new StringBuilder("search_id = ?");
        if (state != null) {
            conditions.append(" AND state = ?");
            parameters.add(state);
        }
        if (after != null) {
            conditions.append(" AND (number, index) < (?, ?)");
            parameters.addAll(place(after));
        }
        parameters.add(limit);
        return jdbc.sql("SELECT * FROM delivery WHERE " + conditions + " ORDER BY number DESC, index DESC LIMIT ?")
                .params(parameters)
                .query(Delivery::of)
                .list();
    }

    private static List<Object> place(Cursor cursor) {
        try {
            return List.of(
                    Long.parseLong(cursor.key().get(0)),
                    Integer.parseInt(cursor.key().get(1)));
        } catch (NumberFormatException notOurs) {
            throw Cursor.refused();
        }
    }

    /** Forgets what was settled long ago. */
    int forget(Duration keep) {
        return jdbc.sql("""
                        DELETE FROM delivery WHERE ctid = ANY (ARRAY(
                            SELECT ctid FROM delivery
                            WHERE state <> 'waiting' AND settled_at < now() - make_interval(secs => ?)
                            LIMIT 1000))
                        """).param(keep.toMillis() / 1e3).update();
    }
}
