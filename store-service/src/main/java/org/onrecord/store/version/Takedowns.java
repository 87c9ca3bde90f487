package org.onrecord.store.version;

import java.util.List;
import org.onrecord.store.fact.Fact;
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
        for (String table : List.of("quote", "entity")) {
            jdbc.sql("""
                            DELETE FROM %s x
                            USING article_version v JOIN article a USING (article_id)
                            WHERE x.version_id = v.version_id
                              AND v.received_at <= a.retracted_at
                              AND a.article_id = ANY (?)
                            """.formatted(table)).param(ids).update();
        }
        return jdbc.sql("""
                        UPDATE article_version v
                        SET outcome = 'retracted', complete = false, event_offset = NULL,
                            url = NULL, title = NULL, text = NULL, publisher = NULL, author = NULL,
                            published_at = NULL, language = NULL, content_sha256 = NULL, text_sha256 = NULL,
                            blocks = NULL, quote_count = NULL, entity_count = NULL
                        FROM article a
                        WHERE a.article_id = v.article_id
                          AND v.received_at <= a.retracted_at
                          AND v.outcome <> 'retracted'
                          AND a.article_id = ANY (?)
                        RETURNING new.outcome
                        """)
                .param(ids)
                .query((row, i) -> Outcome.ofCode(row.getString(1)))
                .list();
    }
}
