package org.onrecord.store.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.identity.Judgements.Made;
import org.onrecord.store.name.NameKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the tables {@code identity} and {@code identity_alias}. Ids are as the database writes them. */
record IdentityRows(JdbcClient jdbc) {

    private static final String ALIASES_OF_ROWS = """
            SELECT t.identity_id, f.alias, count(*) FILTER (WHERE f.alias = e.name) AS named, count(*) AS written
            FROM attachment t
            JOIN entity e USING (version_id, entity_id)
            CROSS JOIN LATERAL (SELECT e.name AS alias UNION SELECT jsonb_array_elements_text(e.aliases)) f
            WHERE %s
            GROUP BY t.identity_id, f.alias
            """;

    /** Makes those of these identities that are not there. */
    void make(Map<String, Made> identities) {
        List<Map.Entry<String, Made>> entries = identities.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        jdbc.sql("""
                        INSERT INTO identity (identity_id, type, basis, wikidata_id)
                        SELECT * FROM unnest(?::text[]::uuid[], ?::text[], ?::text[], ?::text[])
                        ON CONFLICT DO NOTHING
                        """)
                .params(
                        AttachmentRows.column(entries, Map.Entry::getKey),
                        AttachmentRows.column(entries, entry -> entry.getValue().type()),
                        AttachmentRows.column(entries, entry -> entry.getValue().basis()),
                        AttachmentRows.column(entries, entry -> entry.getValue().wikidata()))
                .update();
    }

    /** Counts the names of these identities anew: somebody left them. */
    void recount(Set<String> identities) {
        Object[] ids = identities.toArray(String[]::new);
        jdbc.sql("DELETE FROM identity_alias WHERE identity_id = ANY (?::text[]::uuid[])")
                .param(ids)
                .update();
        jdbc.sql("INSERT INTO identity_alias (identity_id, alias, named, written) "
                        + ALIASES_OF_ROWS.formatted("t.identity_id = ANY (?::text[]::uuid[])"))
                .param(ids)
                .update();
    }

    /** Adds the names of entities that came to identities nobody left. */
    void count(Collection<RowKey> rows, Set<String> recounted) {
        jdbc.sql("INSERT INTO identity_alias AS i (identity_id, alias, named, written) "
                        + ALIASES_OF_ROWS.formatted("""
                                (t.version_id, t.entity_id)
                                    IN (SELECT * FROM unnest(?::bigint[], ?::text[]::uuid[]))
                                AND t.identity_id <> ALL (?::text[]::uuid[])
                                """) + """
                        ON CONFLICT (identity_id, alias)
                        DO UPDATE SET named = i.named + excluded.named, written = i.written + excluded.written
                        """)
                .params(
                        rows.stream().map(RowKey::versionId).toArray(Long[]::new),
                        AttachmentRows.column(rows, RowKey::entityId),
                        recounted.toArray(String[]::new))
                .update();
    }

    /** Gives the identities their name, the one most articles call them by, and the keys they are found by. */
    void name(Set<String> identities) {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        identities.forEach(id -> aliases.put(id, new ArrayList<>()));
        jdbc.sql("""
                        SELECT identity_id, alias FROM identity_alias
                        WHERE identity_id = ANY (?::text[]::uuid[])
                        ORDER BY identity_id, named DESC, char_length(alias) DESC, alias
                        """).param(identities.toArray(String[]::new)).query(row -> {
            List<String> of = aliases.get(row.getString("identity_id"));
            if (of != null) {
                of.add(row.getString("alias"));
            }
        });
        List<Map.Entry<String, List<String>>> entries = List.copyOf(aliases.entrySet());
        jdbc.sql("""
                        UPDATE identity i
                        SET name = n.name, name_keys = string_to_array(n.name_keys, '|')
                        FROM unnest(?::text[]::uuid[], ?::text[], ?::text[]) AS n (identity_id, name, name_keys)
                        WHERE i.identity_id = n.identity_id
                          AND (i.name, i.name_keys) IS DISTINCT FROM (n.name, string_to_array(n.name_keys, '|'))
                        """)
                .params(
                        AttachmentRows.column(entries, Map.Entry::getKey),
                        AttachmentRows.column(entries, entry -> first(entry.getValue())),
                        AttachmentRows.column(
                                entries,
                                entry -> String.join(
                                        "|",
                                        NameKeys.of(entry.getValue()).stream()
                                                .sorted()
                                                .toList())))
                .update();
    }

    /** Removes those of these identities that nobody belongs to and no decision that stands speaks of. */
    void removeForsaken(Set<String> identities) {
        jdbc.sql("""
                        DELETE FROM identity i
                        WHERE i.identity_id = ANY (?::text[]::uuid[])
                          AND NOT EXISTS (SELECT FROM attachment t WHERE t.identity_id = i.identity_id)
                          AND NOT EXISTS (SELECT FROM decision d
                                          WHERE d.undone_at IS NULL
                                            AND (d.identity_id = i.identity_id OR d.other_id = i.identity_id))
                        """).param(identities.toArray(String[]::new)).update();
    }

    private static @Nullable String first(List<String> names) {
        return names.isEmpty() ? null : names.get(0);
    }
}
