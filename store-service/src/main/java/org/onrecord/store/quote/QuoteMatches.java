package org.onrecord.store.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onrecord.store.identity.IdentityStates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares quotes of any version with a search, and reads them, whether they are shown or not. */
public final class QuoteMatches {

    private static final String KEYS = "unnest(?::bigint[], ?::uuid[]) AS k (version_id, quote_id)";

    /** Quotes as they are, or would be, if they were shown: what the table has of shown ones only is worked out. */
    private static final String AS_IF_SHOWN = """
            (SELECT q.version_id, q.quote_id, q.article_id, q.kind, q.words, q.terms, q.speaker_keys, q.confidence,
                    true AS current, v.dated_at, v.received_at, lower(v.language) AS language,
                    CASE WHEN q.date IS NOT NULL
                         THEN said_days(q.date ->> 'text', (v.dated_at AT TIME ZONE 'UTC')::date) END AS said,
                    ARRAY(SELECT e.entity_id FROM entity e
                          WHERE e.version_id = q.version_id
                            AND EXISTS (SELECT FROM unnest(e.starts) AS s WHERE q.extent @> s)) AS mentioned,
                    ARRAY(SELECT 'e ' || n
                          FROM entity e CROSS JOIN LATERAL unnest(e.name_keys) AS n
                          WHERE e.version_id = q.version_id
                            AND EXISTS (SELECT FROM unnest(e.starts) AS s WHERE q.extent @> s))
                        || coalesce('p ' || lower(v.publisher), '') AS around
             FROM %s JOIN quote q USING (version_id, quote_id) JOIN article_version v USING (version_id)) q
            """.formatted(KEYS);

    /** An identity, given as a parameter, and all that were taken in by it. */
    private static final String THEM = """
            (WITH RECURSIVE them (id) AS (
                 SELECT (%s)
                 UNION
                 SELECT d.other_id FROM decision d JOIN them t ON d.identity_id = t.id
                 WHERE d.kind = 'join' AND d.undone_at IS NULL
             )
             SELECT id FROM them)
            """.formatted(IdentityStates.ROOT);

    private final JdbcClient jdbc;

    public QuoteMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For each of these quotes of which the words are there, whether it is, or was, one that the search finds.
     *
     * @return nothing of those that were taken down
     */
    public Map<QuoteKey, Boolean> of(QuoteFilter filter, Collection<QuoteKey> keys) {
        QuoteConditions conditions = QuoteConditions.of(jdbc, filter.ofAnybody());
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.addAll(columns(keys));
        Map<QuoteKey, Boolean> found = new HashMap<>();
        jdbc.sql("SELECT q.version_id, q.quote_id, coalesce(" + conditions.sql() + ", false) AS matches FROM "
                        + AS_IF_SHOWN)
                .params(parameters)
                .query((row, number) -> found.put(
                        new QuoteKey(row.getLong("version_id"), row.getObject("quote_id", UUID.class)),
                        row.getBoolean("matches")))
                .list();
        if (filter.identity() != null) {
            Set<QuoteKey> theirs = saidBy(filter.identity(), keys);
            found.replaceAll((key, matches) -> matches && theirs.contains(key));
        }
        if (filter.aboutIdentity() != null) {
            Set<QuoteKey> about = about(filter.aboutIdentity(), keys);
            found.replaceAll((key, matches) -> matches && about.contains(key));
        }
        return found;
    }

    /** Those of these quotes that an identity said, also where the words are gone. */
    public Set<QuoteKey> saidBy(UUID identity, Collection<QuoteKey> keys) {
        return keys("""
                SELECT k.version_id, k.quote_id
                FROM %s
                JOIN (SELECT version_id, quote_id, identity_id FROM said
                      UNION ALL
                      SELECT version_id, quote_id, identity_id FROM was_said) s USING (version_id, quote_id)
                WHERE s.identity_id IN %s
                """.formatted(KEYS, THEM), keys, identity);
    }

    private Set<QuoteKey> about(UUID identity, Collection<QuoteKey> keys) {
        return keys("""
                SELECT q.version_id, q.quote_id
                FROM %s
                JOIN (SELECT version_id, entity_id, identity_id FROM attachment
                      UNION ALL
                      SELECT version_id, entity_id, identity_id FROM was_attached) t
                     ON t.version_id = q.version_id AND t.entity_id = ANY (q.mentioned)
                WHERE t.identity_id IN %s
                """.formatted(AS_IF_SHOWN, THEM), keys, identity);
    }

    /** These quotes as they stand in their versions; nothing of those that were taken down. */
    public Map<QuoteKey, QuoteView> views(Collection<QuoteKey> keys) {
        Map<QuoteKey, QuoteView> views = new HashMap<>();
        jdbc.sql("SELECT q.version_id, " + QuoteRow.COLUMNS + " FROM " + KEYS
                        + " JOIN quote q USING (version_id, quote_id) JOIN article_version v USING (version_id)")
                .params(columns(keys))
                .query((row, number) -> views.put(
                        new QuoteKey(row.getLong("version_id"), row.getObject("quote_id", UUID.class)),
                        QuoteRow.view(row)))
                .list();
        return views;
    }

    private Set<QuoteKey> keys(String sql, Collection<QuoteKey> keys, UUID identity) {
        List<Object> parameters = new ArrayList<>(columns(keys));
        parameters.add(identity);
        return new HashSet<>(jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> new QuoteKey(row.getLong("version_id"), row.getObject("quote_id", UUID.class)))
                .list());
    }

    private static List<Object> columns(Collection<QuoteKey> keys) {
        return List.of(
                keys.stream().map(QuoteKey::versionId).toArray(Long[]::new),
                keys.stream().map(QuoteKey::quoteId).toArray(UUID[]::new));
    }
}
