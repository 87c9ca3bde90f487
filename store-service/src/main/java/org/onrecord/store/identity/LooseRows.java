package org.onrecord.store.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.events.entity.EntityType;
import org.onrecord.store.HexId;
import org.onrecord.store.identity.NameScope.TypedName;
import org.onrecord.store.identity.match.NameForm;
import org.onrecord.store.identity.match.Portrait;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the table {@code attachment} those whose names alone do not say who they are. */
record LooseRows(JdbcClient jdbc) {

    private static final String BRIEF = """
            JOIN unnest(?::text[], ?::text[]) AS n (name, type) ON (t.short_key, t.type) = (n.name, n.type)
            WHERE true
            """;
    // Each name is gone through once, however many things are said of those who have it.
    private static final String AMBIGUOUS = """
            JOIN unnest(?::text[], ?::text[]) AS n (name, type) ON (t.full_key, t.type) = (n.name, n.type)
            WHERE t.wikidata_id IS NULL
              AND EXISTS (SELECT FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                                      AS k (full_key, type, middle, country, field)
                          WHERE (t.full_key, t.type) = (k.full_key, k.type)
                            AND (t.middle, t.country, t.field) IS NOT DISTINCT FROM (k.middle, k.country, k.field))
            """;
    private static final String TOGETHER = " AND t.organizations && ?::text[]";

    /** Entities of which the articles give no more than these short names. */
    List<Loose> brief(Set<TypedName> names) {
        return names.isEmpty() ? List.of() : loose(BRIEF, ProfileRows.names(names), ProfileRows.types(names));
    }

    /** Those of them that are spoken of together with one of these organisations. */
    List<Loose> brief(Set<TypedName> names, Set<String> organizations) {
        return names.isEmpty() || organizations.isEmpty()
                ? List.of()
                : loose(
                        BRIEF + TOGETHER,
                        ProfileRows.names(names),
                        ProfileRows.types(names),
                        ProfileRows.array(organizations));
    }

    /** Entities of full names of which what their articles say is not enough to tell whose they are. */
    List<Loose> ambiguous(Set<Profile.Key> keys) {
        return keys.isEmpty() ? List.of() : loose(AMBIGUOUS, columns(keys));
    }

    /** Those of them that are spoken of together with one of these organisations. */
    List<Loose> ambiguous(Set<Profile.Key> keys, Set<String> organizations) {
        return keys.isEmpty() || organizations.isEmpty()
                ? List.of()
                : loose(
                        AMBIGUOUS + TOGETHER,
                        Stream.concat(Stream.of(columns(keys)), Stream.of(ProfileRows.array(organizations)))
                                .toArray());
    }

    private static Object[] columns(Set<Profile.Key> keys) {
        Set<TypedName> names = keys.stream().map(Profile.Key::name).collect(Collectors.toSet());
        return new Object[] {
            ProfileRows.names(names),
            ProfileRows.types(names),
            AttachmentRows.column(keys, key -> key.name().name()),
            AttachmentRows.column(keys, key -> key.name().type()),
            AttachmentRows.column(keys, key -> key.traits().middle()),
            AttachmentRows.column(keys, key -> key.traits().country()),
            AttachmentRows.column(keys, key -> key.traits().field())
        };
    }

    /** @param names a join with a set of names, and a condition */
    private List<Loose> loose(String names, Object... parameters) {
        return jdbc.sql("""
                        SELECT t.version_id, t.entity_id, t.article_id, t.type, t.full_key, t.short_key, t.initial,
                               t.shorts, t.wikidata_id, t.middle, t.country, t.field, t.role, t.organizations
                        FROM attachment t %s
                        """.formatted(names))
                .params(parameters)
                .query((row, number) -> loose(row))
                .list();
    }

    private static Loose loose(ResultSet row) throws SQLException {
        String entityId = row.getString("entity_id");
        return new Loose(
                new RowKey(row.getLong("version_id"), entityId),
                row.getString("article_id"),
                new Portrait(
                        HexId.digits(entityId),
                        EntityType.valueOf(row.getString("type")),
                        new NameForm(
                                row.getString("full_key"),
                                row.getString("short_key"),
                                row.getString("initial"),
                                row.getString("middle"),
                                ProfileRows.words(row, "shorts")),
                        ProfileRows.traits(row),
                        row.getString("role"),
                        ProfileRows.words(row, "organizations")));
    }
}
