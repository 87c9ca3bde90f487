package org.onrecord.store.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Page;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds groups of copies. */
public final class CopySearch {

    /** Columns of the sort key of groups: the name. */
    static final int GROUP_KEY = 1;

    /** Columns of the sort key of a group's articles: time and article. */
    static final int ARTICLE_KEY = 2;

    private static final String MEMBERS = """
            SELECT m.*, best.rule, best.likeness, best.article_id AS alike
            FROM (SELECT t.article_id, t.text_id, v.title, v.url, v.publisher, v.dated_at
                  FROM copy_text c JOIN article_text t USING (text_id) JOIN article_version v USING (version_id)
                  WHERE c.group_id = ? AND %s
                  ORDER BY v.dated_at, t.article_id
                  LIMIT ?) m
            CROSS JOIN LATERAL (
                SELECT x.rule, x.likeness, o.article_id
                FROM (SELECT 'same-text' AS rule, 1 AS likeness, m.text_id
                      UNION ALL SELECT rule, likeness, other FROM copy_pair WHERE one = m.text_id
                      UNION ALL SELECT rule, likeness, one FROM copy_pair WHERE other = m.text_id) x
                JOIN article_text o ON o.text_id = x.text_id AND o.article_id <> m.article_id
                ORDER BY x.likeness DESC, o.article_id
                LIMIT 1) best
            ORDER BY m.dated_at, m.article_id
            """;

    private final JdbcClient jdbc;

    CopySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The group of an article.
     *
     * @return absent where it has no copy
     */
    public Optional<Copies> of(String articleId, int limit) {
        return group(
                "(SELECT o.group_id FROM article_text a JOIN copy_text o USING (text_id) WHERE a.article_id = ?)",
                articleId,
                null,
                limit);
    }

    /**
     * One page of a group.
     *
     * @param after where the page before ended, null for the first
     * @return absent where there is no such group of two articles at least
     */
    Optional<Copies> group(UUID group, @Nullable Cursor after, int limit) {
        return group("?", group, after, limit);
    }

    /** @param which the group's name as SQL, with one question mark for {@code value} */
    private Optional<Copies> group(String which, Object value, @Nullable Cursor after, int limit) {
        return jdbc.sql("""
                        SELECT c.group_id, count(*) AS articles,
                               (array_agg(t.article_id ORDER BY v.dated_at, t.article_id))[1] AS first
                        FROM copy_text c JOIN article_text t USING (text_id) JOIN article_version v USING (version_id)
                        WHERE c.group_id = %s
                        GROUP BY c.group_id
                        HAVING count(*) > 1
                        """.formatted(which))
                .param(value)
                .query((row, number) -> new Group(
                        Objects.requireNonNull(row.getObject("group_id", UUID.class)),
                        row.getLong("articles"),
                        row.getString("first")))
                .optional()
                .map(group -> {
                    Page<Copy> page = Page.of(members(group.id, after, limit + 1), limit, CopySearch::cursor);
                    return new Copies(HexId.digits(group.id), group.articles, group.first, page.rows(), page.next());
                });
    }

    /** @param first the article that appeared first */
    private record Group(UUID id, long articles, String first) {}

    private List<Copy> members(UUID group, @Nullable Cursor after, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(group));
        if (after != null) {
            parameters.add(time(after.key().get(0)));
            parameters.add(after.key().get(1));
        }
        parameters.add(limit);
        return jdbc.sql(MEMBERS.formatted(after == null ? "true" : "(v.dated_at, t.article_id) > (?, ?)"))
                .params(parameters)
                .query(CopySearch::copy)
                .list();
    }

    private static Copy copy(ResultSet row, int number) throws SQLException {
        return new Copy(
                row.getString("article_id"),
                row.getString("title"),
                row.getString("url"),
                row.getString("publisher"),
                Times.require(row, "dated_at"),
                CopyRule.ofCode(row.getString("rule")),
                Math.round(row.getDouble("likeness") * 1000) / 1000.0,
                row.getString("alike"));
    }

    private static Cursor cursor(Copy copy) {
        return new Cursor(List.of(copy.at().toString(), copy.articleId()));
    }

    /** Groups of two articles at least, by their names. */
    List<CopyGroup> groups(@Nullable Cursor after, int limit) {
        return jdbc.sql("""
                        SELECT c.group_id, count(*) AS articles
                        FROM copy_text c JOIN article_text t USING (text_id)
                        WHERE c.group_id > ?
                        GROUP BY c.group_id
                        HAVING count(*) > 1
                        ORDER BY c.group_id
                        LIMIT ?
                        """)
                .param(after == null ? new UUID(0, 0) : id(after.key().get(0)))
                .param(limit)
                .query((row, number) -> new CopyGroup(HexId.digits(row.getString("group_id")), row.getLong("articles")))
                .list();
    }

    private static UUID id(String digits) {
        try {
            return HexId.uuid(digits);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.refused();
        }
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException notOurs) {
            throw Cursor.refused();
        }
    }
}
