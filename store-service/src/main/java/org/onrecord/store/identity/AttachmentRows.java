package org.onrecord.store.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityId;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.identity.ShownEntities.Shown;
import org.onrecord.store.identity.match.Portrait;
import org.onrecord.store.identity.match.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds and removes rows of the table {@code attachment} as versions of articles come to be shown and cease to be. */
record AttachmentRows(JdbcClient jdbc) {

    /** Rows go in with their words separated by this, which is in none of them. */
    private static final String SEPARATOR = "|";

    /**
     * Removes the rows of versions that are not shown any more.
     *
     * @param scope takes up the names of those that went
     * @return the identities they belonged to
     */
    Set<String> removeHidden(Object[] articleIds, NameScope scope) {
        Set<String> lost = new HashSet<>();
        jdbc.sql("""
                        DELETE FROM attachment t
                        USING article a
                        WHERE t.article_id = ANY (?)
                          AND a.article_id = t.article_id
                          AND t.version_id IS DISTINCT FROM a.current_version_id
                        RETURNING t.type, t.full_key, t.short_key, t.shorts, t.identity_id
                        """).param(articleIds).query(row -> {
            scope.left(row.getString("type"), row.getString("full_key"), row.getString("short_key"), List.of((String[])
                    row.getArray("shorts").getArray()));
            lost.add(row.getString("identity_id"));
        });
        return lost;
    }

    /**
     * Adds rows, each for now with the verdict that others like it bear, or else as an identity of its own: most are
     * written once then.
     *
     * @return those that were not there, each with the identity that it belongs to for now
     */
    Map<Shown, String> add(List<Shown> shown) {
        if (shown.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(Rule.UNKNOWN.code());
        parameters.add(shown.stream().map(Shown::versionId).toArray(Long[]::new));
        parameters.add(column(shown, row -> row.portrait().entityId()));
        parameters.add(column(shown, Shown::articleId));
        parameters.add(column(shown, row -> row.datedAt().toString()));
        parameters.add(column(shown, row -> row.portrait().type().name()));
        parameters.add(column(shown, row -> row.portrait().name().full()));
        parameters.add(column(shown, row -> row.portrait().name().brief()));
        parameters.add(column(shown, row -> row.portrait().name().initial()));
        parameters.add(column(shown, row -> joined(row.portrait().name().shorts())));
        parameters.add(column(shown, row -> row.portrait().traits().wikidata()));
        parameters.add(column(shown, row -> row.portrait().traits().middle()));
        parameters.add(column(shown, row -> row.portrait().traits().country()));
        parameters.add(column(shown, row -> row.portrait().traits().field()));
        parameters.add(column(shown, row -> row.portrait().role()));
        parameters.add(column(shown, row -> joined(row.portrait().organizations())));
        parameters.add(column(shown, row -> own(row.portrait()).value()));
        Map<RowKey, String> added = new HashMap<>();
        jdbc.sql("""
                        INSERT INTO attachment (version_id, entity_id, article_id, dated_at, type, full_key, short_key,
                                                initial, shorts, wikidata_id, middle, country, field, role,
                                                organizations, automatic_id, identity_id, rule, confidence, evidence)
                        SELECT t.version_id, t.entity_id, t.article_id, t.dated_at, t.type, t.full_key, t.short_key,
                               t.initial, string_to_array(t.shorts, '|'), t.wikidata_id, t.middle, t.country, t.field,
                               t.role, string_to_array(t.organizations, '|'),
                               coalesce(p.verdict[1]::uuid, t.own_id), coalesce(p.verdict[2]::uuid, t.own_id),
                               coalesce(p.verdict[3], ?), coalesce(p.verdict[4]::float8, 1),
                               coalesce(p.verdict[5]::jsonb, '[]')
                        FROM unnest(?::bigint[], ?::text[]::uuid[], ?::text[], ?::text[]::timestamptz[], ?::text[],
                                    ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::text[], ?::text[], ?::text[], ?::text[]::uuid[])
                             AS t (version_id, entity_id, article_id, dated_at, type, full_key, short_key, initial,
                                   shorts, wikidata_id, middle, country, field, role, organizations, own_id)
                        LEFT JOIN LATERAL (
                            SELECT regexp_match(p.verdict, '^(\\S+) (\\S+) (\\S+) (\\S+) (.*)$') AS verdict
                            FROM profile p
                            WHERE (p.full_key, p.type) = (t.full_key, t.type)
                              AND (p.wikidata_id, p.middle, p.country, p.field)
                                  IS NOT DISTINCT FROM (t.wikidata_id, t.middle, t.country, t.field)
                              AND p.verdict <> ''
                            LIMIT 1) p ON true
                        ON CONFLICT DO NOTHING
                        RETURNING version_id, entity_id, identity_id
                        """).params(parameters).query(row -> {
            added.put(new RowKey(row.getLong("version_id"), row.getString("entity_id")), row.getString("identity_id"));
        });
        Map<Shown, String> fresh = new LinkedHashMap<>();
        for (Shown row : shown) {
            String identity = added.get(row.row());
            if (identity != null) {
                fresh.put(row, identity);
            }
        }
        return fresh;
    }

    /** The names of all that belong to these identities, by the rules or by a decision. */
    NameScope namesOf(Collection<String> identities) {
        NameScope scope = new NameScope();
        Object[] ids = identities.toArray(String[]::new);
        jdbc.sql("""
                        SELECT DISTINCT type, full_key, short_key, shorts
                        FROM attachment
                        WHERE identity_id = ANY (?::text[]::uuid[]) OR automatic_id = ANY (?::text[]::uuid[])
                        """).params(ids, ids).query(row -> {
            scope.left(row.getString("type"), row.getString("full_key"), row.getString("short_key"), List.of((String[])
                    row.getArray("shorts").getArray()));
        });
        return scope;
    }

    static IdentityId own(Portrait portrait) {
        return IdentityId.ofEntity(portrait.type(), new EntityId(portrait.entityId()));
    }

    static <T> @Nullable String[] column(Collection<T> rows, Function<T, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    static String json(Object value) {
        return EventJson.mapper().writeValueAsString(value);
    }

    private static String joined(Set<String> words) {
        return String.join(SEPARATOR, words);
    }
}
