package org.onrecord.store.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.identity.AliasView;
import org.onrecord.store.identity.IdentityStates;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Period;
import org.onrecord.store.page.Times;
import org.onrecord.store.quote.QuoteSearch;
import org.onrecord.store.quote.QuoteView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of one speaker. */
final class SpeakerProfiles {

    /** Articles that are looked at for whom somebody is quoted with, the newest. */
    static final int MOST_ARTICLES = 1_000;

    /** Quotes that are looked at for what somebody speaks of, the newest. */
    static final int MOST_QUOTES = 1_000;

    private final JdbcClient jdbc;
    private final QuoteSearch quotes;

    SpeakerProfiles(JdbcClient jdbc, QuoteSearch quotes) {
        this.jdbc = jdbc;
        this.quotes = quotes;
    }

    /** Where an id leads when joins are followed. */
    UUID root(UUID id) {
        return jdbc.sql(IdentityStates.ROOT).param(id).query(UUID.class).single();
    }

    Optional<SpeakerProfile> profile(UUID id) {
        return jdbc.sql("SELECT " + SpeakerSearch.COLUMNS
                        + " FROM speaker s JOIN identity i USING (identity_id) WHERE s.identity_id = ?")
                .param(id)
                .query(SpeakerSearch::view)
                .optional()
                .flatMap(speaker -> {
                    List<QuoteView> ends = quotes.endsOf(id);
                    // A takedown may come between the questions.
                    return ends.size() < 2
                            ? Optional.empty()
                            : Optional.of(new SpeakerProfile(speaker, aliases(id), ends.get(0), ends.get(1)));
                });
    }

    SpeakerWeeks weeks(UUID id, Period period) {
        List<Object> parameters = new ArrayList<>(List.of(id));
        StringBuilder conditions = new StringBuilder();
        if (period.from() != null) {
            conditions.append(" AND week >= week_of(?)");
            parameters.add(period.from());
        }
        if (period.to() != null) {
            conditions.append(" AND week::timestamp AT TIME ZONE 'UTC' < ?");
            parameters.add(period.to());
        }
        return new SpeakerWeeks(jdbc.sql("SELECT week, quotes, articles FROM speaker_week WHERE identity_id = ?"
                        + conditions + " ORDER BY week")
                .params(parameters)
                .query((row, number) -> new SpeakerWeeks.Week(
                        Objects.requireNonNull(row.getDate("week")).toLocalDate(),
                        row.getLong("quotes"),
                        row.getLong("articles")))
                .list());
    }

    /** Whether somebody is quoted in more articles than are looked at for whom they are quoted with. */
    boolean hasMoreArticlesThanLookedAt(UUID id) {
        return jdbc.sql("SELECT count(*) FROM speaker WHERE identity_id = ? AND articles > ?")
                        .params(id, MOST_ARTICLES)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @param limit the most rows to find */
    List<CoSpeaker> with(UUID id, @Nullable Cursor after, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(id, MOST_ARTICLES, id));
        if (after != null) {
            parameters.addAll(SpeakerSearch.sortKey(after));
        }
        parameters.add(limit);
        return jdbc.sql("""
                        WITH mine AS MATERIALIZED (
                            SELECT version_id, dated_at
                            FROM said
                            WHERE identity_id = ?
                            GROUP BY version_id, dated_at
                            ORDER BY dated_at DESC
                            LIMIT ?
                        ), others AS MATERIALIZED (
                            SELECT DISTINCT identity_id, version_id
                            FROM said
                            WHERE version_id = ANY (ARRAY(SELECT version_id FROM mine)) AND identity_id <> ?
                        ), page AS (
                            SELECT o.identity_id, count(*) AS articles, min(m.dated_at) AS first, max(m.dated_at) AS last
                            FROM others o JOIN mine m USING (version_id)
                            GROUP BY o.identity_id
                            %s
                            ORDER BY articles DESC, o.identity_id DESC
                            LIMIT ?
                        )
                        SELECT replace(p.identity_id::text, '-', '') AS identity_id, i.name, i.type, i.wikidata_id,
                               p.articles, p.first, p.last
                        FROM page p JOIN identity i USING (identity_id)
                        ORDER BY p.articles DESC, p.identity_id DESC
                        """.formatted(after == null ? "" : "HAVING (count(*), o.identity_id) < (?, ?)"))
                .params(parameters)
                .query((row, number) -> new CoSpeaker(
                        new IdentityId(row.getString("identity_id")),
                        row.getString("name"),
                        EntityType.valueOf(row.getString("type")),
                        row.getString("wikidata_id"),
                        row.getLong("articles"),
                        Times.require(row, "first"),
                        Times.require(row, "last")))
                .list();
    }

    SpeakerTopics topics(UUID id, int limit) {
        List<Integer> looked = new ArrayList<>();
        List<SpeakerTopics.Topic> topics = jdbc.sql("""
                        WITH newest AS MATERIALIZED (
                            SELECT s.version_id, s.quote_id
                            FROM said s
                            WHERE s.identity_id = ?
                            ORDER BY s.dated_at DESC
                            LIMIT ?
                        )
                        SELECT e.name, e.type, count(*) AS quotes, (SELECT count(*) FROM newest) AS looked
                        FROM newest n
                        JOIN quote q USING (version_id, quote_id)
                        JOIN entity e ON e.version_id = q.version_id AND e.entity_id = ANY (q.mentioned)
                        GROUP BY e.name, e.type
                        ORDER BY quotes DESC, e.name, e.type
                        LIMIT ?
                        """)
                .params(id, MOST_QUOTES, limit)
                .query((row, number) -> {
                    looked.add(row.getInt("looked"));
                    return new SpeakerTopics.Topic(
                            row.getString("name"), EntityType.valueOf(row.getString("type")), row.getLong("quotes"));
                })
                .list();
        return new SpeakerTopics(looked.isEmpty() ? 0 : looked.get(0), topics);
    }

    private List<AliasView> aliases(UUID id) {
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
}
