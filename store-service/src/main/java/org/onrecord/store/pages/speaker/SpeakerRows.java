package org.onrecord.store.pages.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onrecord.events.entity.EntityType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the page of a speaker tells beside the quotes. Of somebody who is quoted very often, the newest quotes count. */
record SpeakerRows(JdbcClient jdbc) {

    /** So many of somebody's quotes are looked at for topics and for others who are quoted with them. */
    private static final int NEWEST = 1_000;

    List<Week> weeks(UUID identity) {
        return jdbc.sql("""
                        SELECT date_trunc('week', dated_at AT TIME ZONE 'UTC')::date AS week,
                               count(DISTINCT quote_id) AS quotes, count(DISTINCT article_id) AS articles
                        FROM said WHERE identity_id = ?
                        GROUP BY week ORDER BY week
                        """)
                .param(identity)
                .query((row, number) -> new Week(
                        row.getObject("week", LocalDate.class), row.getLong("quotes"), row.getLong("articles")))
                .list();
    }

    List<Topic> topics(UUID identity, int limit) {
        return jdbc.sql("""
                        WITH newest AS (
                            SELECT version_id, quote_id FROM said
                            WHERE identity_id = ? ORDER BY dated_at DESC LIMIT ?
                        )
                        SELECT e.name, e.type, count(DISTINCT n.quote_id) AS quotes
                        FROM newest n
                        JOIN quote q USING (version_id, quote_id)
                        CROSS JOIN LATERAL unnest(q.mentioned) AS m (entity_id)
                        JOIN entity e ON e.version_id = n.version_id AND e.entity_id = m.entity_id
                        WHERE NOT EXISTS (SELECT FROM attachment t
                                          WHERE t.version_id = e.version_id AND t.entity_id = e.entity_id
                                            AND t.identity_id = ?)
                        GROUP BY e.name, e.type
                        ORDER BY quotes DESC, e.name, e.type
                        LIMIT ?
                        """)
                .params(identity, NEWEST, identity, limit)
                .query((row, number) -> new Topic(
                        row.getString("name"), EntityType.valueOf(row.getString("type")), row.getLong("quotes")))
                .list();
    }

    List<CoSpeaker> with(UUID identity, int limit) {
        return jdbc.sql("""
                        WITH theirs AS (
                            SELECT DISTINCT article_id FROM (
                                SELECT article_id FROM said WHERE identity_id = ? ORDER BY dated_at DESC LIMIT ?
                            ) newest
                        )
                        SELECT replace(i.identity_id::text, '-', '') AS identity_id, i.name,
                               count(DISTINCT s.article_id) AS articles
                        FROM theirs JOIN said s USING (article_id) JOIN identity i USING (identity_id)
                        WHERE s.identity_id <> ? AND i.name IS NOT NULL
                        GROUP BY i.identity_id, i.name
                        ORDER BY articles DESC, i.name
                        LIMIT ?
                        """)
                .params(identity, NEWEST, identity, limit)
                .query((row, number) ->
                        new CoSpeaker(row.getString("identity_id"), row.getString("name"), row.getLong("articles")))
                .list();
    }
}
