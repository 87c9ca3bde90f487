package org.onrecord.store.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.text.Mention;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds entities of articles as they are shown. */
public final class EntitySearch {

    /** Columns of the sort key: name and type. */
    static final int KEY_COLUMNS = 2;

    private final JdbcClient jdbc;

    EntitySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entities of one article version, in the order in which the article first names them. */
    public List<EntityView> ofVersion(long versionId) {
        return jdbc.sql("""
                        SELECT e.entity_id, e.article_id, v.version, e.name, e.type, e.aliases, e.mentions, e.role
                        FROM entity e JOIN article_version v USING (version_id)
                        WHERE e.version_id = ?
                        ORDER BY e.position, e.entity_id
                        """)
                .param(versionId)
                .query((row, number) -> new EntityView(
                        HexId.digits(row.getString("entity_id")),
                        row.getString("article_id"),
                        row.getLong("version"),
                        row.getString("name"),
                        EntityType.valueOf(row.getString("type")),
                        List.of(EventJson.mapper().readValue(row.getString("aliases"), String[].class)),
                        List.of(EventJson.mapper().readValue(row.getString("mentions"), Mention[].class)),
                        row.getString("role")))
                .list();
    }

    /**
     * @param after where the page before ended, null for the first
     * @param limit the most rows to find
     */
    List<EntitySummary> find(EntityFilter filter, @Nullable Cursor after, int limit) {
        StringBuilder conditions = new StringBuilder("e.current");
        List<Object> parameters = new ArrayList<>();
        if (filter.name() != null) {
            conditions.append(" AND e.name_keys @> ARRAY[?::text]");
            parameters.add(filter.name());
        }
        if (filter.type() != null) {
            conditions.append(" AND e.type = ?");
            parameters.add(filter.type().name());
        }
        if (filter.article() != null) {
            conditions.append(" AND e.article_id = ?");
            parameters.add(filter.article());
        }
        if (after != null) {
            conditions.append(" AND (e.name, e.type) > (?, ?)");
            parameters.addAll(after.key());
        }
        parameters.add(limit);
        return jdbc.sql("""
                        SELECT e.name, e.type, count(DISTINCT e.article_id) AS articles,
                               sum(e.mention_count) AS mentions
                        FROM entity e
                        WHERE %s
                        GROUP BY e.name, e.type
                        ORDER BY e.name, e.type
                        LIMIT ?
                        """.formatted(conditions))
                .params(parameters)
                .query((row, number) -> new EntitySummary(
                        row.getString("name"),
                        EntityType.valueOf(row.getString("type")),
                        row.getLong("articles"),
                        row.getLong("mentions")))
                .list();
    }
}
