package org.onrecord.store.version;

import java.util.Collection;
import java.util.List;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.quote.QuoteExtracted;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Decides which version of an article is shown. The decision is a function of the rows that are there, so it does not
 * matter in which order their events came: the newest complete version that says something else than the one before it.
 * Newer is the higher version; of one version the later submission, and of one submission the later reading.
 */
record ShownVersions(JdbcClient jdbc) {

    /**
     * Decides anew for these articles.
     *
     * @param versions that something is told of; no other can have become complete
     * @param quotes that will be there when the transaction ends, beside those that are
     * @param entities likewise
     * @return what comes of it
     */
    Decided decide(
            Collection<String> articleIds,
            Collection<Long> versions,
            List<Placed<QuoteExtracted>> quotes,
            List<Placed<EntityExtracted>> entities) {
        String[] ids = articleIds.toArray(String[]::new);
        List<Outcome> outcomes = outcomes(
                ids,
                versions.toArray(Long[]::new),
                quotes.stream().map(Placed::versionId).toArray(Long[]::new),
                new Columns<>(quotes).text(quote -> quote.event().quoteId()),
                entities.stream().map(Placed::versionId).toArray(Long[]::new),
                new Columns<>(entities).text(entity -> entity.event().entityId()));
        return new Decided(outcomes, show(ids));
    }

    /**
     * What was decided.
     *
     * @param outcomes of versions that had been pending
     * @param moved the articles of which another version is shown than before, or none any more
     */
    record Decided(List<Outcome> outcomes, List<String> moved) {}

    private List<Outcome> outcomes(Object[] ids, Object... told) {
        return jdbc
                .sql("""
                        WITH told AS MATERIALIZED (
                            SELECT version_id, quote_count, entity_count
                            FROM unnest(?::bigint[]) AS t (version_id) JOIN article_version USING (version_id)
                            WHERE event_offset IS NOT NULL AND NOT complete
                        ), quotes AS MATERIALIZED (
                            SELECT version_id, count(*) AS n
                            FROM (SELECT * FROM unnest(?::bigint[], ?::text[]::uuid[]) AS q (version_id, quote_id)
                                  UNION
                                  SELECT version_id, quote_id FROM quote JOIN told USING (version_id)) q
                            GROUP BY version_id
                        ), entities AS MATERIALIZED (
                            SELECT version_id, count(*) AS n
                            FROM (SELECT * FROM unnest(?::bigint[], ?::text[]::uuid[]) AS e (version_id, entity_id)
                                  UNION
                                  SELECT version_id, entity_id FROM entity JOIN told USING (version_id)) e
                            GROUP BY version_id
                        ), whole AS MATERIALIZED (
                            SELECT t.version_id
                            FROM told t LEFT JOIN quotes q USING (version_id) LEFT JOIN entities e USING (version_id)
                            WHERE coalesce(q.n, 0) >= t.quote_count AND coalesce(e.n, 0) >= t.entity_count
                        ), compared AS (
                            SELECT version_id, article_id, version, received_at, event_offset,
                                   ROW (content_sha256, extractor_version, extractor_model) IS NOT DISTINCT FROM
                                       lag(ROW (content_sha256, extractor_version, extractor_model)) OVER (
                                           PARTITION BY article_id ORDER BY version, received_at, event_offset)
                                       AS says_the_same
                            FROM article_version
                            WHERE article_id = ANY (?)
                              AND (complete OR version_id IN (SELECT version_id FROM whole))
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
                        SET outcome = d.outcome, complete = true
                        FROM decided d
                        WHERE v.version_id = d.version_id AND v.outcome <> d.outcome
                        RETURNING old.outcome AS before, new.outcome AS after
                        """)
                .params(told)
                .param(ids)
                .query((row, i) -> row.getString("before").equals("pending") ? row.getString("after") : "")
                .list()
                .stream()
                .filter(outcome -> !outcome.isEmpty())
                .map(Outcome::ofCode)
                .toList();
    }

    private List<String> show(Object[] ids) {
        return jdbc.sql("""
                        UPDATE article a
                        SET current_version_id = v.version_id
                        FROM unnest(?::text[]) AS touched (article_id)
                        -- By the article: while there are few, any index of those that are shown looks as good.
                        LEFT JOIN LATERAL (SELECT x.version_id, x.outcome
                                           FROM article_version x
                                           WHERE x.article_id = touched.article_id
                                           OFFSET 0) v ON v.outcome = 'extracted'
                        WHERE a.article_id = touched.article_id
                          AND a.current_version_id IS DISTINCT FROM v.version_id
                        RETURNING a.article_id
                        """).param(ids).query(String.class).list();
    }
}
