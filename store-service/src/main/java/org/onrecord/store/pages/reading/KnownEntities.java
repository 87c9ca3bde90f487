package org.onrecord.store.pages.reading;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds who the entities of an article are across articles. */
record KnownEntities(JdbcClient jdbc) {

    /** By the ids of the entities of the version that is shown. */
    Map<String, Known> of(String articleId) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("""
                        SELECT replace(t.entity_id::text, '-', '') AS entity_id,
                               replace(t.identity_id::text, '-', '') AS identity_id,
                               coalesce(i.name, e.name) AS name, t.rule, t.confidence
                        FROM attachment t
                        JOIN entity e USING (version_id, entity_id)
                        JOIN identity i ON i.identity_id = t.identity_id
                        WHERE t.article_id = ?
                        """)
                .param(articleId)
                .query((row, number) -> known.put(
                        row.getString("entity_id"),
                        new Known(
                                row.getString("identity_id"),
                                row.getString("name"),
                                row.getString("rule"),
                                row.getDouble("confidence"))))
                .list();
        return known;
    }
}
