package org.onrecord.store.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.text.Mention;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.HexId;
import org.onrecord.store.identity.NameScope.TypedName;
import org.onrecord.store.identity.match.Named;
import org.onrecord.store.identity.match.Portrait;
import org.onrecord.store.identity.match.Portraits;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the people and organisations of articles as they are shown. */
record ShownEntities(JdbcClient jdbc) {

    /**
     * Somebody or something an article names.
     *
     * @param datedAt the date of the article
     */
    record Shown(long versionId, String articleId, OffsetDateTime datedAt, Portrait portrait) {

        /** Its row, the id as the database writes it. */
        RowKey row() {
            return new RowKey(versionId, HexId.uuid(portrait.entityId()).toString());
        }

        /** What of all with its full name it is taken together with; null where its article gives no full name. */
        Profile.@Nullable Key profile() {
            String full = portrait.name().full();
            return full == null
                    ? null
                    : new Profile.Key(new TypedName(portrait.type().name(), full), portrait.traits(), null);
        }
    }

    private record Version(
            long id,
            String articleId,
            OffsetDateTime datedAt,
            String text,
            @Nullable String publisher,
            List<Named> entities) {}

    /** Those of these articles that have not been attached to anybody yet. */
    List<Shown> unattached(Object[] articleIds) {
        Map<Long, Version> versions = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT v.version_id, v.article_id, v.dated_at, v.text, v.publisher
                        FROM article a JOIN article_version v ON v.version_id = a.current_version_id
                        WHERE a.article_id = ANY (?)
                          AND EXISTS (SELECT FROM entity e
                                      WHERE e.version_id = v.version_id AND e.type IN ('PERSON', 'ORGANIZATION')
                                        AND NOT EXISTS (SELECT FROM attachment t
                                                        WHERE (t.version_id, t.entity_id) = (e.version_id, e.entity_id)))
                        ORDER BY v.article_id
                        """).param(articleIds).query(row -> {
            versions.put(
                    row.getLong("version_id"),
                    new Version(
                            row.getLong("version_id"),
                            row.getString("article_id"),
                            row.getObject("dated_at", OffsetDateTime.class),
                            row.getString("text"),
                            row.getString("publisher"),
                            new ArrayList<>()));
        });
        if (versions.isEmpty()) {
            return List.of();
        }
        jdbc.sql("""
                        SELECT version_id, replace(entity_id::text, '-', '') AS entity_id, type, name, aliases, mentions,
                               role, wikidata_id
                        FROM entity
                        WHERE version_id = ANY (?)
                        ORDER BY version_id, position, entity_id
                        """).param(versions.keySet().toArray(Long[]::new)).query(row -> {
            Version version = versions.get(row.getLong("version_id"));
            if (version != null) {
                version.entities().add(named(row));
            }
        });
        return versions.values().stream()
                .flatMap(version -> Portraits.of(version.text(), version.publisher(), version.entities()).stream()
                        .map(portrait -> new Shown(version.id(), version.articleId(), version.datedAt(), portrait)))
                .toList();
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getString("entity_id"),
                EntityType.valueOf(row.getString("type")),
                row.getString("name"),
                List.of(EventJson.mapper().readValue(row.getString("aliases"), String[].class)),
                List.of(EventJson.mapper().readValue(row.getString("mentions"), Mention[].class)),
                row.getString("role"),
                row.getString("wikidata_id"));
    }
}
