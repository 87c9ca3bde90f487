package org.onrecord.store.speaker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts quotes by who said them. */
final class SpeakerSearch {

    /** Columns of the sort key: number of quotes and identity. */
    static final int KEY_COLUMNS = 2;

    /** Of a row of counts that goes by the name s, and of its identity, i. */
    static final String COLUMNS = """
            replace(s.identity_id::text, '-', '') AS identity_id, i.name, i.type, i.wikidata_id,
            s.quotes, s.articles, s.first_at, s.last_at
            """;

    private final JdbcClient jdbc;

    SpeakerSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param after where the page before ended, null for the first
     * @param limit the most rows to find
     */
    List<SpeakerView> find(SpeakerFilter filter, @Nullable Cursor after, int limit) {
        return filter.from() == null && filter.to() == null ? ever(filter, after, limit) : within(filter, after, limit);
    }

    /** Of all time: counted when they were stored. */
    private List<SpeakerView> ever(SpeakerFilter filter, @Nullable Cursor after, int limit) {
        StringBuilder conditions = new StringBuilder("true");
        List<Object> parameters = new ArrayList<>();
        if (filter.name() != null) {
            conditions.append(" AND i.name IS NOT NULL AND i.name_keys @> ARRAY[?::text]");
            parameters.add(filter.name());
        }
        if (after != null) {
            conditions.append(" AND (s.quotes, s.identity_id) < (?, ?)");
            parameters.addAll(sortKey(after));
        }
        parameters.add(limit);
        return jdbc.sql("SELECT " + COLUMNS + " FROM speaker s JOIN identity i USING (identity_id) WHERE " + conditions
                        + " ORDER BY s.quotes DESC, s.identity_id DESC LIMIT ?")
                .params(parameters)
                .query(SpeakerSearch::view)
                .list();
    }

    /** Of a period: counted now. */
    private List<SpeakerView> within(SpeakerFilter filter, @Nullable Cursor after, int limit) {
        StringBuilder conditions = new StringBuilder("true");
        List<Object> parameters = new ArrayList<>();
        if (filter.from() != null) {
            conditions.append(" AND s.dated_at >= ?");
            parameters.add(filter.from());
        }
        if (filter.to() != null) {
            conditions.append(" AND s.dated_at < ?");
            parameters.add(filter.to());
        }
        if (filter.name() != null) {
            conditions.append(" AND s.identity_id IN (SELECT identity_id FROM identity"
                    + " WHERE name IS NOT NULL AND name_keys @> ARRAY[?::text])");
            parameters.add(filter.name());
        }
        String having = "";
        if (after != null) {
            having = "HAVING (count(DISTINCT s.quote_id), s.identity_id) < (?, ?)";
            parameters.addAll(sortKey(after));
        }
        parameters.add(limit);
        return jdbc.sql("""
                        WITH page AS (
                            SELECT s.identity_id, count(DISTINCT s.quote_id) AS quotes,
                                   count(DISTINCT s.article_id) AS articles,
                                   min(s.dated_at) AS first_at, max(s.dated_at) AS last_at
                            FROM said s
                            WHERE %s
                            GROUP BY s.identity_id
                            %s
                            ORDER BY quotes DESC, s.identity_id DESC
                            LIMIT ?
                        )
                        SELECT %s
                        FROM page s JOIN identity i USING (identity_id)
                        ORDER BY s.quotes DESC, s.identity_id DESC
                        """.formatted(conditions, having, COLUMNS))
                .params(parameters)
                .query(SpeakerSearch::view)
                .list();
    }

    static SpeakerView view(ResultSet row, int number) throws SQLException {
        return new SpeakerView(
                new IdentityId(row.getString("identity_id")),
                row.getString("name"),
                EntityType.valueOf(row.getString("type")),
                row.getString("wikidata_id"),
                row.getLong("quotes"),
                row.getLong("articles"),
                Times.require(row, "first_at"),
                Times.require(row, "last_at"));
    }

    static Cursor cursor(long count, IdentityId identity) {
        return new Cursor(List.of(Long.toString(count), identity.value()));
    }

    static List<Object> sortKey(Cursor cursor) {
        try {
            return List.of(
                    Long.parseLong(cursor.key().get(0)), HexId.uuid(cursor.key().get(1)));
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.refused();
        }
    }
}
