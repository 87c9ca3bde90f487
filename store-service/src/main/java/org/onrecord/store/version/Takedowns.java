package org.onrecord.store.version;

import java.util.List;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.version.TakedownParts.Part;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Empties the rows of articles that are to go, and keeps a record that they went. */
record Takedowns(JdbcClient jdbc) {

    /** Records the takedowns; from here on nothing that was received until then is stored. */
    void record(List<Fact.Takedown> takedowns) {
        Columns<Fact.Takedown> columns = new Columns<>(takedowns);
        List<Object> parameters = List.of(columns.text(Fact.Takedown::articleId), columns.text(Fact.Takedown::at));
        jdbc.sql("""
                        INSERT INTO retraction (article_id, requested_at)
                        SELECT * FROM unnest(?::text[], ?::text[]::timestamptz[])
                        ON CONFLICT DO NOTHING
                        """).params(parameters).update();
        jdbc.sql("""
                        UPDATE article a
                        SET retracted_at = t.requested_at
                        FROM (SELECT article_id, max(requested_at) AS requested_at
                              FROM unnest(?::text[], ?::text[]::timestamptz[]) AS t (article_id, requested_at)
                              GROUP BY article_id) t
                        WHERE a.article_id = t.article_id
                          AND (a.retracted_at IS NULL OR a.retracted_at < t.requested_at)
                        """).params(parameters).update();
    }

    /**
     * Removes every word of what was received until its article's takedown.
     *
     * @return one {@code retracted} for each version that was not so already
     */
    List<Outcome> empty(List<Fact.Takedown> takedowns) {
        Object[] ids = new Columns<>(takedowns).text(Fact.Takedown::articleId);
        TakedownParts parts = new TakedownParts(jdbc);
        // Those of identities follow when it is decided what is shown; then nobody can tell any more why they went.
        parts.add(Part.ATTACHMENTS, jdbc.sql("""
                        SELECT x.article_id
                        FROM attachment x JOIN article_version v USING (version_id)
                             JOIN article a ON a.article_id = v.article_id
                        WHERE v.received_at <= a.retracted_at
                          AND a.article_id = ANY (?)
                        """).param(ids).query(String.class).list());
        parts.add(Part.QUOTES, delete("quote", ids));
        parts.add(Part.ENTITIES, delete("entity", ids));
        // A version without any text has nothing to lose, but it is retracted from now on.
        List<Emptied> emptied = jdbc.sql("""
                        UPDATE article_version v
                        SET outcome = 'retracted', complete = false, event_offset = NULL,
                            url = NULL, title = NULL, text = NULL, publisher = NULL, author = NULL,
                            published_at = NULL, language = NULL, content_sha256 = NULL, text_sha256 = NULL,
                            blocks = NULL, quote_count = NULL, entity_count = NULL,
                            rights = NULL, located = NULL, info_sources = NULL, expires_at = NULL
                        FROM article a
                        WHERE a.article_id = v.article_id
                          AND v.received_at <= a.retracted_at
                          AND v.outcome <> 'retracted'
                          AND a.article_id = ANY (?)
                        RETURNING v.article_id, old.text IS NOT NULL AS had_text
                        """)
                .param(ids)
                .query((row, number) -> new Emptied(row.getString("article_id"), row.getBoolean("had_text")))
                .list();
        parts.add(
                Part.VERSIONS,
                emptied.stream()
                        .filter(Emptied::hadText)
                        .map(Emptied::articleId)
                        .toList());
        return emptied.stream().map(version -> Outcome.RETRACTED).toList();
    }

    private List<String> delete(String table, Object[] ids) {
        return jdbc.sql("""
                        DELETE FROM %s x
                        USING article_version v JOIN article a USING (article_id)
                        WHERE x.version_id = v.version_id
                          AND v.received_at <= a.retracted_at
                          AND a.article_id = ANY (?)
                        RETURNING x.article_id
                        """.formatted(table)).param(ids).query(String.class).list();
    }

    private record Emptied(String articleId, boolean hadText) {}
}
