package org.onrecord.store.pages.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.events.entity.EntityType;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what the page of an entity tells. */
record Profiles(JdbcClient jdbc) {

    /** So many of the articles that name it are looked at for who speaks of it, the newest. */
    private static final int NEWEST = 1_000;

    private static final int PEOPLE = 12;

    private static final String WEEKS = """
            SELECT date_trunc('week', v.dated_at AT TIME ZONE 'UTC')::date AS week,
                   count(DISTINCT e.article_id) AS articles, sum(e.mention_count) AS mentions
            FROM entity e JOIN article_version v USING (version_id)
            WHERE e.current AND e.name = ? AND e.type = ?
            GROUP BY week ORDER BY week
            """;

    private static final String MEANT = """
            SELECT replace(i.identity_id::text, '-', '') AS identity_id, coalesce(i.name, e.name) AS name,
                   count(DISTINCT e.article_id) AS counted
            FROM entity e
            JOIN attachment t USING (version_id, entity_id)
            JOIN identity i ON i.identity_id = t.identity_id
            WHERE e.current AND e.name = ? AND e.type = ?
            GROUP BY i.identity_id, coalesce(i.name, e.name)
            ORDER BY counted DESC, name LIMIT ?
            """;

    private static final String SPEAKING = """
            WITH named AS (
                SELECT e.version_id, e.entity_id
                FROM entity e JOIN article_version v USING (version_id)
                WHERE e.current AND e.name = ? AND e.type = ?
                ORDER BY v.dated_at DESC LIMIT ?
            )
            SELECT replace(i.identity_id::text, '-', '') AS identity_id, i.name, count(DISTINCT q.quote_id) AS counted
            FROM named n
            JOIN quote q ON q.version_id = n.version_id AND n.entity_id = ANY (q.mentioned)
            JOIN said s ON s.version_id = q.version_id AND s.quote_id = q.quote_id
            JOIN identity i ON i.identity_id = s.identity_id
            WHERE i.name IS NOT NULL
            GROUP BY i.identity_id, i.name
            ORDER BY counted DESC, i.name LIMIT ?
            """;

    Optional<Profile> of(EntityType type, String name) {
        List<Profile.Week> weeks = jdbc.sql(WEEKS)
                .params(name, type.name())
                .query((row, number) -> new Profile.Week(
                        row.getObject("week", LocalDate.class), row.getLong("articles"), row.getLong("mentions")))
                .list();
        List<Profile.Person> meant = jdbc.sql(MEANT)
                .params(name, type.name(), PEOPLE)
                .query(Profiles::person)
                .list();
        List<Profile.Person> speaking = jdbc.sql(SPEAKING)
                .params(name, type.name(), NEWEST, PEOPLE)
                .query(Profiles::person)
                .list();
        return jdbc.sql("""
                        SELECT count(DISTINCT e.article_id) AS articles, sum(e.mention_count) AS mentions,
                               min(v.dated_at) AS first, max(v.dated_at) AS last
                        FROM entity e JOIN article_version v USING (version_id)
                        WHERE e.current AND e.name = ? AND e.type = ?
                        HAVING count(*) > 0
                        """)
                .params(name, type.name())
                .query((row, number) -> new Profile(
                        name,
                        type,
                        row.getLong("articles"),
                        row.getLong("mentions"),
                        Times.require(row, "first"),
                        Times.require(row, "last"),
                        weeks,
                        meant,
                        speaking))
                .optional();
    }

    private static Profile.Person person(ResultSet row, int number) throws SQLException {
        return new Profile.Person(row.getString("identity_id"), row.getString("name"), row.getLong("counted"));
    }
}
