package org.onrecord.store.version;

import java.util.List;
import java.util.SortedSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Decides which version of an article is shown. The decision is a function of the rows that are there, so it does not
 * matter in which order their events came: the newest complete version that says something else than the one before it.
 * Newer is the higher version; of one version the later submission, and of one submission the later reading.
 */
record ShownVersions(JdbcClient jdbc, QuoteRows quotes) {

    /**
     * Decides anew for these articles, and swaps their quotes and entities accordingly. Others see all of it, or
     * nothing, when the transaction commits.
     *
     * @return the outcomes of versions that had been pending
     */
    List<Outcome> decide(SortedSet<String> articleIds) {
        Object[] ids = articleIds.toArray(String[]::new);
        complete(ids);
        List<Outcome> outcomes = outcomes(ids);
        show(ids);
        return outcomes;
    }

    private void complete(Object[] ids) {
        jdbc.sql("""
                        UPDATE article_version v
                        SET complete = true
                        WHERE v.article_id = ANY (?)
                          AND NOT v.complete
                          AND v.event_offset IS NOT NULL
                          AND (SELECT count(*) FROM quote q WHERE q.version_id = v.version_id) >= v.quote_count
                          AND (SELECT count(*) FROM entity e WHERE e.version_id = v.version_id) >= v.entity_count
                        """).param(ids).update();
    }

    private List<Outcome> outcomes(Object[] ids) {
        return jdbc
                .sql("""
                        WITH compared AS (
                            SELECT version_id, article_id, version, received_at, event_offset,
                                   ROW (content_sha256, extractor_version, extractor_model) IS NOT DISTINCT FROM
                                       lag(ROW (content_sha256, extractor_version, extractor_model)) OVER (
                                           PARTITION BY article_id ORDER BY version, received_at, event_offset)
                                       AS says_the_same
                            FROM article_version
                            WHERE article_id = ANY (?) AND complete
                        ), decided AS (
                            SELECT version_id,
                                   CASE WHEN says_the_same THEN 'unchanged'
                                        WHEN count(*) FILTER (WHERE NOT says_the_same) OVER (
                                                 PARTITION BY article_id
                                                 ORDER BY version DESC, received_at DESC, event_offset DESC) = 1
                                             THEN 'extracted'
                                        ELSE 'superseded'
                                   END AS outcome
                            FROM compared
                        )
                        UPDATE article_version v
                        SET outcome = d.outcome
                        FROM decided d
                        WHERE v.version_id = d.version_id AND v.outcome <> d.outcome
                        RETURNING old.outcome AS before, new.outcome AS after
                        """)
                .param(ids)
                .query((row, i) -> row.getString("before").equals("pending") ? row.getString("after") : "")
                .list()
                .stream()
                .filter(outcome -> !outcome.isEmpty())
                .map(Outcome::ofCode)
                .toList();
    }

    private void show(Object[] ids) {
        jdbc.sql("""
                        UPDATE article a
                        SET current_version_id = v.version_id
                        FROM unnest(?::text[]) AS touched (article_id)
                        LEFT JOIN article_version v
                          ON v.article_id = touched.article_id AND v.outcome = 'extracted'
                        WHERE a.article_id = touched.article_id
                          AND a.current_version_id IS DISTINCT FROM v.version_id
                        """).param(ids).update();
        quotes.hide(ids);
        hideEntities(ids);
        quotes.show(ids);
        jdbc.sql("""
                        UPDATE entity e
                        SET current = true, dated_at = v.dated_at
                        FROM article a JOIN article_version v ON v.version_id = a.current_version_id
                        WHERE a.article_id = ANY (?) AND e.version_id = v.version_id AND NOT e.current
                        """).param(ids).update();
    }

    private void hideEntities(Object[] ids) {
        jdbc.sql("""
                        UPDATE entity x
                        SET current = false, dated_at = NULL
                        FROM article a
                        WHERE a.article_id = ANY (?)
                          AND x.article_id = a.article_id
                          AND x.current
                          AND x.version_id IS DISTINCT FROM a.current_version_id
                        """).param(ids).update();
    }
}
