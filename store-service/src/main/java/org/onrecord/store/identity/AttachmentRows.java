package org.onrecord.store.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
            scope.add(row.getString("type"), row.getString("full_key"), row.getString("short_key"), List.of((String[])
                    row.getArray("shorts").getArray()));
            lost.add(row.getString("identity_id"));
        });
        return lost;
    }

    /**
     * Adds rows, each for now as an identity of its own.
     *
     * @return those that were not there
     */
    List<Shown> add(List<Shown> shown) {
        if (shown.isEmpty()) {
            return List.of();
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
        Set<RowKey> added = Set.copyOf(jdbc.sql("""
                        INSERT INTO attachment (version_id, entity_id, article_id, dated_at, type, full_key, short_key,
                                                initial, shorts, wikidata_id, middle, country, field, role,
                                                organizations, automatic_id, identity_id, rule, confidence, evidence)
                        SELECT version_id, entity_id, article_id, dated_at, type, full_key, short_key, initial,
                               string_to_array(shorts, '|'), wikidata_id, middle, country, field, role,
                               string_to_array(organizations, '|'), own_id, own_id, ?, 1, '[]'
                        FROM unnest(?::bigint[], ?::text[]::uuid[], ?::text[], ?::text[]::timestamptz[], ?::text[],
                                    ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::text[], ?::text[], ?::text[], ?::text[]::uuid[])
                             AS t (version_id, entity_id, article_id, dated_at, type, full_key, short_key, initial,
                                   shorts, wikidata_id, middle, country, field, role, organizations, own_id)
                        ON CONFLICT DO NOTHING
                        RETURNING version_id, entity_id
                        """)
                .params(parameters)
                .query((row, number) -> new RowKey(row.getLong("version_id"), row.getString("entity_id")))
                .list());
        return shown.stream().filter(row -> added.contains(row.row())).toList();
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
            scope.add(row.getString("type"), row.getString("full_key"), row.getString("short_key"), List.of((String[])
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
