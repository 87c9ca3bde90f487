package org.onrecord.store.identity;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the table {@code said}. */
record SaidRows(JdbcClient jdbc) {

    void removeHidden(Object[] articleIds) {
        jdbc.sql("""
                        DELETE FROM said s
                        USING article a
                        WHERE s.article_id = ANY (?)
                          AND a.article_id = s.article_id
                          AND s.version_id IS DISTINCT FROM a.current_version_id
                        """).param(articleIds).update();
    }

    /**
     * Adds who said the quotes of these articles, as far as that is known. Who speaks is taken out of each quote before it
     * is looked up: a plan that is made while there is nothing would as soon compare it with all of its article.
     */
    void add(Object[] articleIds) {
        jdbc.sql("""
                        INSERT INTO said (version_id, quote_id, entity_id, article_id, identity_id, dated_at)
                        SELECT version_id, s.quote_id, entity_id, s.article_id, t.identity_id, s.dated_at
                        FROM (SELECT q.version_id, q.quote_id, q.article_id, q.dated_at,
                                     (speaker ->> 'entityId')::uuid AS entity_id
                              FROM quote q CROSS JOIN LATERAL jsonb_array_elements(q.speakers) AS speaker
                              WHERE q.article_id = ANY (?) AND q.current
                              OFFSET 0) s
                        JOIN attachment t USING (version_id, entity_id)
                        ON CONFLICT DO NOTHING
                        """).param(articleIds).update();
    }

    /** What entities said goes with them to the identity they belong to now. */
    void follow(Collection<RowKey> moved) {
        jdbc.sql("""
                        UPDATE said s
                        SET identity_id = t.identity_id
                        FROM unnest(?::bigint[], ?::text[]::uuid[]) AS m (version_id, entity_id)
                        JOIN attachment t USING (version_id, entity_id)
                        WHERE (s.version_id, s.entity_id) = (t.version_id, t.entity_id)
                          AND s.identity_id <> t.identity_id
                        """)
                .params(
                        moved.stream().map(RowKey::versionId).toArray(Long[]::new),
                        AttachmentRows.column(moved, RowKey::entityId))
                .update();
    }
}
