package org.onrecord.store.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityId;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.HexId;
import org.onrecord.store.identity.match.Evidence;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds identities. */
final class IdentitySearch {

    /** Columns of the sort key of identities: name and id. */
    static final int KEY_COLUMNS = 2;

    /** Columns of the sort key of attachments: time, article and entity. */
    static final int ATTACHMENT_KEY_COLUMNS = 3;

    private static final String SUMMARY = """
            SELECT replace(i.identity_id::text, '-', '') AS identity_id, i.name, i.type, i.basis, i.wikidata_id,
                   (SELECT count(DISTINCT t.article_id) FROM attachment t WHERE t.identity_id = i.identity_id)
                       AS articles,
                   (SELECT count(DISTINCT s.quote_id) FROM said s WHERE s.identity_id = i.identity_id) AS quotes
            """;

    /** An attachment and its place in the order. */
    record AttachmentRow(AttachmentView view, Cursor cursor) {}

    private final JdbcClient jdbc;

    IdentitySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param after where the page before ended, null for the first
     * @param limit the most rows to find
     */
    List<IdentitySummary> find(IdentityFilter filter, @Nullable Cursor after, int limit) {
        StringBuilder conditions = new StringBuilder("i.name IS NOT NULL");
        List<Object> parameters = new ArrayList<>();
        if (filter.name() != null) {
            conditions.append(" AND i.name_keys @> ARRAY[?::text]");
            parameters.add(filter.name());
        }
        if (filter.type() != null) {
            conditions.append(" AND i.type = ?");
            parameters.add(filter.type());
        }
        if (filter.wikidata() != null) {
            conditions.append(" AND i.wikidata_id = ?");
            parameters.add(filter.wikidata());
        }
        if (after != null) {
            conditions.append(" AND (i.name, i.identity_id) > (?, ?)");
            parameters.add(after.key().get(0));
            parameters.add(uuid(after.key().get(1)));
        }
        parameters.add(limit);
        return jdbc.sql("""
                        WITH page AS (
                            SELECT i.* FROM identity i WHERE %s ORDER BY i.name, i.identity_id LIMIT ?
                        )
                        """.formatted(conditions) + SUMMARY + " FROM page i ORDER BY i.name, i.identity_id")
                .params(parameters)
                .query(IdentitySearch::summary)
                .list();
    }

    /** Where an id leads when joins are followed. */
    UUID root(IdentityId id) {
        return jdbc.sql(IdentityStates.ROOT).param(id.value()).query(UUID.class).single();
    }

    Optional<IdentitySummary> byId(UUID id) {
        return jdbc.sql(SUMMARY + " FROM identity i WHERE i.identity_id = ?")
                .param(id)
                .query(IdentitySearch::summary)
                .optional();
    }

    List<AliasView> aliases(UUID id) {
        return jdbc.sql("""
                        SELECT alias, written FROM identity_alias
                        WHERE identity_id = ?
                        ORDER BY written DESC, alias
                        LIMIT 500
                        """)
                .param(id)
                .query((row, number) -> new AliasView(row.getString("alias"), row.getLong("written")))
                .list();
    }

    /** What belongs to an identity, newest article first. */
    List<AttachmentRow> attachments(UUID id, @Nullable Cursor after, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(id));
        if (after != null) {
            parameters.add(time(after.key().get(0)));
            parameters.add(after.key().get(1));
            parameters.add(uuid(after.key().get(2)));
        }
        parameters.add(limit);
        return jdbc.sql("""
                        SELECT t.article_id, t.entity_id, t.dated_at, e.name, e.role, t.rule, t.confidence, t.evidence
                        FROM attachment t JOIN entity e USING (version_id, entity_id)
                        WHERE t.identity_id = ? %s
                        ORDER BY t.dated_at DESC, t.article_id DESC, t.entity_id DESC
                        LIMIT ?
                        """.formatted(after == null ? "" : "AND (t.dated_at, t.article_id, t.entity_id) < (?, ?, ?)"))
                .params(parameters)
                .query(IdentitySearch::attachment)
                .list();
    }

    private static IdentitySummary summary(ResultSet row, int number) throws SQLException {
        return new IdentitySummary(
                new IdentityId(row.getString("identity_id")),
                row.getString("name"),
                EntityType.valueOf(row.getString("type")),
                row.getString("basis"),
                row.getString("wikidata_id"),
                row.getLong("articles"),
                row.getLong("quotes"));
    }

    private static AttachmentRow attachment(ResultSet row, int number) throws SQLException {
        String articleId = row.getString("article_id");
        String entityId = row.getString("entity_id");
        return new AttachmentRow(
                new AttachmentView(
                        articleId,
                        new EntityId(HexId.digits(entityId)),
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("rule"),
                        row.getDouble("confidence"),
                        List.of(EventJson.mapper().readValue(row.getString("evidence"), Evidence[].class))),
                new Cursor(List.of(Times.require(row, "dated_at").toString(), articleId, entityId)));
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException notOurs) {
            throw Cursor.refused();
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.refused();
        }
    }
}
