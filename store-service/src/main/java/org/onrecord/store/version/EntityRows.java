package org.onrecord.store.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.text.Mention;
import org.onrecord.store.HexId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the table {@code entity}. */
record EntityRows(JdbcClient jdbc) {

    /** The entities of these versions that are there. */
    VersionEntities of(Collection<Long> versionIds) {
        VersionEntities entities = new VersionEntities();
        jdbc.sql("SELECT version_id, entity_id, starts, name_keys FROM entity WHERE version_id = ANY (?)")
                .param(versionIds.toArray(Long[]::new))
                .query(row -> {
                    entities.add(
                            row.getLong("version_id"),
                            new Named(
                                    HexId.digits(row.getString("entity_id")),
                                    List.of((Integer[]) row.getArray("starts").getArray()),
                                    Set.copyOf(List.of(
                                            (String[]) row.getArray("name_keys").getArray()))));
                });
        return entities;
    }

    /**
     * Adds the entities that are not there yet, shown if their version is.
     *
     * @param known all of their versions, them included
     */
    void add(List<Placed<EntityExtracted>> entities, VersionEntities known) {
        Columns<Placed<EntityExtracted>> columns = new Columns<>(entities);
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(columns.longs(Placed::versionId));
        parameters.add(columns.text(entity -> entity.event().entityId()));
        parameters.add(columns.text(entity -> entity.event().name()));
        parameters.add(columns.text(entity -> entity.event().type().name()));
        parameters.add(columns.text(entity -> entity.event().role()));
        parameters.add(columns.json(entity -> entity.event().aliases()));
        parameters.add(columns.json(entity -> entity.event().mentions()));
        parameters.add(columns.longs(entity -> entity.event().mentions().size()));
        parameters.add(columns.longs(entity -> entity.event().mentions().get(0).start()));
        parameters.add(columns.text(entity -> String.join("|", known.of(entity).keys())));
        parameters.add(columns.text(entity -> entity.event().wikidataId()));
        parameters.add(columns.text(entity -> starts(entity.event().mentions())));
        jdbc.sql("""
                        INSERT INTO entity (version_id, entity_id, article_id, name, type, role, aliases, mentions,
                                            mention_count, position, name_keys, wikidata_id, starts, current, dated_at)
                        SELECT v.version_id, e.entity_id, v.article_id, e.name, e.type, e.role, e.aliases, e.mentions,
                               e.mention_count, e.position, string_to_array(e.name_keys, '|'), e.wikidata_id,
                               e.starts::integer[], a.article_id IS NOT NULL,
                               CASE WHEN a.article_id IS NOT NULL THEN v.dated_at END
                        FROM unnest(?::bigint[], ?::text[]::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]::jsonb[],
                                    ?::text[]::jsonb[], ?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[])
                             AS e (version_id, entity_id, name, type, role, aliases,
                                   mentions, mention_count, position, name_keys, wikidata_id, starts)
                        JOIN article_version v USING (version_id)
                        LEFT JOIN article a ON (a.article_id, a.current_version_id) = (v.article_id, v.version_id)
                        ON CONFLICT DO NOTHING
                        """).params(parameters).update();
    }

    /** Shows the entities of the versions that are shown. */
    void show(Collection<String> articleIds) {
        jdbc.sql("""
                        UPDATE entity e
                        SET current = true, dated_at = v.dated_at
                        FROM article a JOIN article_version v ON v.version_id = a.current_version_id
                        WHERE a.article_id = ANY (?) AND e.version_id = v.version_id AND NOT e.current
                        """).param(articleIds.toArray(String[]::new)).update();
    }

    /** Hides the entities of all other versions. */
    void hide(Collection<String> articleIds) {
        jdbc.sql("""
                        UPDATE entity x
                        SET current = false, dated_at = NULL
                        FROM article a
                        WHERE a.article_id = ANY (?)
                          AND x.article_id = a.article_id
                          AND x.current
                          AND x.version_id IS DISTINCT FROM a.current_version_id
                        """).param(articleIds.toArray(String[]::new)).update();
    }

    private static String starts(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> Integer.toString(mention.start()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
