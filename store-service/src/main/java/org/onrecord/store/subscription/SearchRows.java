package org.onrecord.store.subscription;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.webhook.WebhookSecret;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the table {@code saved_search}. */
record SearchRows(JdbcClient jdbc) {

    SavedSearch add(UUID id, SearchRequest request, WebhookSecret secret, long reached) {
        return jdbc.sql("""
                        INSERT INTO saved_search (search_id, name, query, url, secret, reached)
                        VALUES (?, ?, ?::jsonb, ?, ?, ?)
                        RETURNING *
                        """)
                .params(
                        id,
                        request.name(),
                        EventJson.mapper().writeValueAsString(request.query()),
                        request.url(),
                        secret.bytes(),
                        reached)
                .query(SavedSearch::of)
                .single();
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM saved_search").query(Long.class).single();
    }

    /** Oldest first. */
    List<SavedSearch> list(@Nullable Cursor after, int limit) {
        String order = " ORDER BY made_at, search_id LIMIT ?";
        if (after == null) {
            return jdbc.sql("SELECT * FROM saved_search" + order)
                    .param(limit)
                    .query(SavedSearch::of)
                    .list();
        }
        try {
            return jdbc.sql("SELECT * FROM saved_search WHERE (made_at, search_id) > (?, ?)" + order)
                    .params(
                            OffsetDateTime.parse(after.key().get(0)),
                            UUID.fromString(after.key().get(1)),
                            limit)
                    .query(SavedSearch::of)
                    .list();
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.refused();
        }
    }

    Optional<SavedSearch> byId(UUID id) {
        return jdbc.sql("SELECT * FROM saved_search WHERE search_id = ?")
                .param(id)
                .query(SavedSearch::of)
                .optional();
    }

    boolean remove(UUID id) {
        return jdbc.sql("DELETE FROM saved_search WHERE search_id = ?")
                        .param(id)
                        .update()
                > 0;
    }

    /** The search itself until the transaction ends; absent where another one has it, or it is paused. */
    Optional<SavedSearch> claim(UUID id) {
        return jdbc.sql("""
                        SELECT * FROM saved_search
                        WHERE search_id = ? AND paused_at IS NULL
                        FOR NO KEY UPDATE SKIP LOCKED
                        """).param(id).query(SavedSearch::of).optional();
    }

    /** The same, absent also where nothing may be sent yet. */
    Optional<SavedSearch> claimDue(UUID id) {
        return jdbc.sql("""
                        SELECT * FROM saved_search
                        WHERE search_id = ? AND paused_at IS NULL AND next_try_at <= now()
                        FOR NO KEY UPDATE SKIP LOCKED
                        """).param(id).query(SavedSearch::of).optional();
    }

    /** Those for which the log may hold something new, or something is to be sent once more. */
    List<UUID> behind() {
        return jdbc.sql("""
                        SELECT search_id FROM saved_search
                        WHERE paused_at IS NULL
                          AND (replay_from IS NOT NULL OR reached < (SELECT numbered FROM change_log))
                        ORDER BY reached
                        """).query(UUID.class).list();
    }

    /** Those for which a message may be sent now. */
    List<UUID> due() {
        return jdbc.sql("""
                        SELECT search_id FROM saved_search s
                        WHERE paused_at IS NULL AND next_try_at <= now()
                          AND EXISTS (SELECT FROM delivery d
                                      WHERE d.search_id = s.search_id AND d.state = 'waiting' AND d.next_try_at <= now())
                        ORDER BY random()
                        """).query(UUID.class).list();
    }

    void reach(UUID id, long number) {
        jdbc.sql("UPDATE saved_search SET reached = ? WHERE search_id = ?")
                .params(number, id)
                .update();
    }

    /** @param from behind this number; null when all is done */
    void replay(UUID id, @Nullable Long from, @Nullable Long to) {
        jdbc.sql("UPDATE saved_search SET replay_from = ?::bigint, replay_to = ?::bigint WHERE search_id = ?")
                .param(from)
                .param(to)
                .param(id)
                .update();
    }

    void pause(UUID id, PauseReason reason) {
        jdbc.sql("UPDATE saved_search SET paused_at = now(), paused_for = ? WHERE search_id = ? AND paused_at IS NULL")
                .params(reason.code(), id)
                .update();
    }

    /**
     * Goes on, with what waits.
     *
     * @param reached behind this number of the log
     */
    void resume(UUID id, long reached) {
        jdbc.sql("""
                        UPDATE saved_search
                        SET paused_at = NULL, paused_for = NULL, failures = 0, failing_since = NULL,
                            next_try_at = now(), reached = ?
                        WHERE search_id = ?
                        """).params(reached, id).update();
    }

    /** The receiver has taken something. */
    void taken(UUID id) {
        jdbc.sql("""
                        UPDATE saved_search
                        SET failures = 0, failing_since = NULL, next_try_at = now()
                        WHERE search_id = ? AND failures > 0
                        """).param(id).update();
    }

    /** Keeps everybody from sending for a while. */
    void hold(UUID id, Duration length) {
        jdbc.sql("UPDATE saved_search SET next_try_at = now() + make_interval(secs => ?) WHERE search_id = ?")
                .params(length.toMillis() / 1e3, id)
                .update();
    }

    /**
     * The receiver has taken nothing.
     *
     * @param failures how many there were when it was tried: of several that were on their way at once only one counts
     */
    SavedSearch failed(UUID id, int failures) {
        return jdbc.sql("""
                        UPDATE saved_search
                        SET failures = CASE failures WHEN ? THEN failures + 1 ELSE greatest(failures, 1) END,
                            failing_since = coalesce(failing_since, now())
                        WHERE search_id = ?
                        RETURNING *
                        """).params(failures, id).query(SavedSearch::of).single();
    }
}
