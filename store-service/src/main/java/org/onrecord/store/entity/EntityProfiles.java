package org.onrecord.store.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.name.NameKeys;
import org.onrecord.store.page.Period;
import org.onrecord.store.page.Times;
import org.onrecord.store.quote.QuoteFilter;
import org.onrecord.store.quote.QuoteSearch;
import org.onrecord.store.quote.QuoteView;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What articles say of all entities of one name and type. Articles are counted by the version of each that is shown, in
 * the order in which the index has them: nothing is sorted.
 */
final class EntityProfiles {

    /** Articles that are looked at where all would take too long, the newest. */
    static final int MOST_ARTICLES = 1_000;

    private static final String NEWEST = """
            WITH newest AS MATERIALIZED (
                SELECT e.version_id, e.entity_id, e.aliases
                FROM entity e
                WHERE e.name = ? AND e.type = ? AND e.current
                ORDER BY e.dated_at DESC
                LIMIT ?
            )
            """;

    private final JdbcClient jdbc;
    private final QuoteSearch quotes;

    EntityProfiles(JdbcClient jdbc, QuoteSearch quotes) {
        this.jdbc = jdbc;
        this.quotes = quotes;
    }

    Optional<EntityProfile> profile(EntityType type, String name) {
        return jdbc.sql("""
                        SELECT count(*) AS articles, sum(mentions) AS mentions,
                               min(dated_at) AS first, max(dated_at) AS last
                        FROM (SELECT dated_at, sum(mention_count) AS mentions
                              FROM entity
                              WHERE name = ? AND type = ? AND current
                              GROUP BY dated_at, version_id) v
                        HAVING count(*) > 0
                        """)
                .params(name, type.name())
                .query((row, number) -> new EntityProfile(
                        new EntitySummary(name, type, row.getLong("articles"), row.getLong("mentions")),
                        Times.require(row, "first"),
                        Times.require(row, "last"),
                        List.of(),
                        List.of(),
                        null,
                        null))
                .optional()
                .map(counted -> {
                    List<QuoteView> ends = quotes(name);
                    return new EntityProfile(
                            counted.entity(),
                            counted.first(),
                            counted.last(),
                            aliases(type, name),
                            // Only they are told apart across articles.
                            type == EntityType.PERSON || type == EntityType.ORGANIZATION
                                    ? identities(type, name)
                                    : List.of(),
                            ends.isEmpty() ? null : ends.get(0),
                            ends.isEmpty() ? null : ends.get(ends.size() - 1));
                });
    }

    EntityWeeks weeks(EntityType type, String name, Period period) {
        List<Object> parameters = new ArrayList<>(List.of(name, type.name()));
        StringBuilder conditions = new StringBuilder();
        if (period.from() != null) {
            conditions.append(" AND dated_at >= ?");
            parameters.add(period.from());
        }
        if (period.to() != null) {
            conditions.append(" AND dated_at < ?");
            parameters.add(period.to());
        }
        return new EntityWeeks(jdbc.sql("""
                        SELECT week_of(dated_at) AS week, count(DISTINCT version_id) AS articles,
                               sum(mention_count) AS mentions
                        FROM entity
                        WHERE name = ? AND type = ? AND current %s
                        GROUP BY 1
                        ORDER BY 1
                        """.formatted(conditions))
                .params(parameters)
                .query((row, number) -> new EntityWeeks.Week(
                        Objects.requireNonNull(row.getObject("week", LocalDate.class)),
                        row.getLong("articles"),
                        row.getLong("mentions")))
                .list());
    }

    EntitySpeakers speakers(EntityType type, String name, int limit) {
        List<Integer> looked = new ArrayList<>();
        List<EntitySpeakers.Speaking> speaking = jdbc.sql(NEWEST + """
                        SELECT replace(s.identity_id::text, '-', '') AS identity_id, i.name,
                               count(DISTINCT q.quote_id) AS quotes,
                               (SELECT count(DISTINCT version_id) FROM newest) AS looked
                        FROM newest n
                        JOIN quote q ON q.version_id = n.version_id AND n.entity_id = ANY (q.mentioned)
                        JOIN said s ON (s.version_id, s.quote_id) = (q.version_id, q.quote_id)
                        JOIN identity i ON i.identity_id = s.identity_id
                        GROUP BY s.identity_id, i.name
                        ORDER BY quotes DESC, s.identity_id
                        LIMIT ?
                        """)
                .params(name, type.name(), MOST_ARTICLES, limit)
                .query((row, number) -> {
                    looked.add(row.getInt("looked"));
                    return new EntitySpeakers.Speaking(
                            new IdentityId(row.getString("identity_id")), row.getString("name"), row.getLong("quotes"));
                })
                .list();
        return new EntitySpeakers(looked.isEmpty() ? 0 : looked.get(0), speaking);
    }

    private List<EntityProfile.Alias> aliases(EntityType type, String name) {
        return jdbc.sql(NEWEST + """
                        SELECT a.alias, count(DISTINCT n.version_id) AS articles
                        FROM newest n CROSS JOIN LATERAL jsonb_array_elements_text(n.aliases) AS a (alias)
                        GROUP BY a.alias
                        ORDER BY articles DESC, a.alias
                        LIMIT 100
                        """)
                .params(name, type.name(), MOST_ARTICLES)
                .query((row, number) -> new EntityProfile.Alias(row.getString("alias"), row.getLong("articles")))
                .list();
    }

    private List<EntityProfile.Meant> identities(EntityType type, String name) {
        return jdbc.sql(NEWEST + """
                        SELECT replace(t.identity_id::text, '-', '') AS identity_id,
                               count(DISTINCT t.article_id) AS articles
                        FROM newest n JOIN attachment t USING (version_id, entity_id)
                        GROUP BY t.identity_id
                        ORDER BY articles DESC, t.identity_id
                        LIMIT 20
                        """)
                .params(name, type.name(), MOST_ARTICLES)
                .query((row, number) ->
                        new EntityProfile.Meant(new IdentityId(row.getString("identity_id")), row.getLong("articles")))
                .list();
    }

    /** The first and the last in which something of this name is mentioned. */
    private List<QuoteView> quotes(String name) {
        String folded = NameKeys.fold(name);
        return folded.isEmpty() ? List.of() : quotes.ends(QuoteFilter.about(folded));
    }
}
