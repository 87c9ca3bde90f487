package org.onrecord.store.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.identity.DecisionId;
import org.onrecord.events.identity.DecisionKind;
import org.onrecord.events.identity.IdentityDecided;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.events.identity.Statement;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the table {@code decision}. */
record DecisionRows(JdbcClient jdbc) {

    /** Columns of the sort key: the sequence. */
    static final int KEY_COLUMNS = 1;

    /** A decision and its place in the order in which decisions were made. */
    record Row(IdentityDecided decision, Cursor cursor) {}

    private static final String SELECT = """
            SELECT replace(decision_id::text, '-', '') AS decision_id, sequence, kind,
                   replace(identity_id::text, '-', '') AS identity_id, replace(other_id::text, '-', '') AS other_id,
                   articles, decided_by, why, decided_at, undone_by, undone_why, undone_at
            FROM decision
            """;

    void add(IdentityDecided decision) {
        jdbc.sql("""
                        INSERT INTO decision (decision_id, kind, identity_id, other_id, articles, decided_by, why,
                                              decided_at)
                        VALUES (?::uuid, ?, ?::uuid, ?::uuid, ?, ?, ?, ?::timestamptz)
                        """)
                .param(decision.decisionId().value())
                .param(decision.kind().name().toLowerCase(Locale.ROOT))
                .param(decision.identityId().value())
                .param(decision.otherId().value())
                .param(articles(decision.articles()))
                .param(decision.decided().by())
                .param(decision.decided().why())
                .param(decision.decided().at().toString())
                .update();
    }

    void undo(DecisionId decision, Statement undone) {
        jdbc.sql("""
                        UPDATE decision
                        SET undone_by = ?, undone_why = ?, undone_at = ?::timestamptz
                        WHERE decision_id = ?::uuid
                        """)
                .param(undone.by())
                .param(undone.why())
                .param(undone.at().toString())
                .param(decision.value())
                .update();
    }

    Optional<IdentityDecided> byId(DecisionId decision) {
        return jdbc.sql(SELECT + "WHERE decision_id = ?::uuid")
                .param(decision.value())
                .query(DecisionRows::row)
                .optional()
                .map(Row::decision);
    }

    /** The join that stands and by which an identity was taken in. */
    Optional<IdentityDecided> joinOf(IdentityId other) {
        return jdbc.sql(SELECT + "WHERE kind = 'join' AND undone_at IS NULL AND other_id = ?::uuid")
                .param(other.value())
                .query(DecisionRows::row)
                .optional()
                .map(Row::decision);
    }

    /** The split of just these articles that stands. */
    Optional<IdentityDecided> splitOf(IdentityId identity, List<ArticleId> articles) {
        return jdbc.sql(
                        SELECT
                                + "WHERE kind = 'split' AND undone_at IS NULL AND identity_id = ?::uuid AND articles = ?::text[]")
                .param(identity.value())
                .param(articles(articles))
                .query(DecisionRows::row)
                .optional()
                .map(Row::decision);
    }

    /** How often the same was decided and undone. */
    int rounds(DecisionKind kind, IdentityId identity, @Nullable IdentityId other, List<ArticleId> articles) {
        return jdbc.sql("""
                        SELECT count(*) FROM decision
                        WHERE kind = ? AND identity_id = ?::uuid AND articles = ?::text[]
                          AND (?::uuid IS NULL OR other_id = ?::uuid)
                        """)
                .param(kind.name().toLowerCase(Locale.ROOT))
                .param(identity.value())
                .param(articles(articles))
                .param(other == null ? null : other.value())
                .param(other == null ? null : other.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Decisions, newest first.
     *
     * @param identity only those about this identity, null for all
     * @param stands only those that stand, or only those that were undone; null for all
     * @param before where the page before ended, null for the first
     */
    List<Row> list(@Nullable UUID identity, @Nullable Boolean stands, @Nullable Cursor before, int limit) {
        StringBuilder conditions = new StringBuilder("WHERE true");
        List<Object> parameters = new ArrayList<>();
        if (identity != null) {
            conditions.append(" AND (identity_id = ? OR other_id = ?)");
            parameters.add(identity);
            parameters.add(identity);
        }
        if (stands != null) {
            conditions.append(stands ? " AND undone_at IS NULL" : " AND undone_at IS NOT NULL");
        }
        if (before != null) {
            conditions.append(" AND sequence < ?");
            parameters.add(sequence(before));
        }
        parameters.add(limit);
        return jdbc.sql(SELECT + conditions + " ORDER BY sequence DESC LIMIT ?")
                .params(parameters)
                .query(DecisionRows::row)
                .list();
    }

    private static long sequence(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key().get(0));
        } catch (NumberFormatException notOurs) {
            throw Cursor.refused();
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String undoneBy = row.getString("undone_by");
        return new Row(
                new IdentityDecided(
                        new DecisionId(row.getString("decision_id")),
                        row.getString("kind").equals("join") ? DecisionKind.JOIN : DecisionKind.SPLIT,
                        new IdentityId(row.getString("identity_id")),
                        new IdentityId(row.getString("other_id")),
                        Arrays.stream((String[]) row.getArray("articles").getArray())
                                .map(ArticleId::new)
                                .toList(),
                        new Statement(
                                row.getString("decided_by"), row.getString("why"), Times.require(row, "decided_at")),
                        undoneBy == null
                                ? null
                                : new Statement(
                                        undoneBy, row.getString("undone_why"), Times.require(row, "undone_at"))),
                new Cursor(List.of(row.getString("sequence"))));
    }

    private static Object articles(List<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toArray(String[]::new);
    }
}
