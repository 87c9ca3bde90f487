package org.onrecord.store.pages.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store's tables tell of how it is. */
record StatusRows(JdbcClient jdbc, Clock clock) {

    /** Sources that are listed at most, the ones that send most. */
    private static final int SOURCES = 200;

    Instant now() {
        return clock.instant();
    }

    /** Of the last articles that came on the live lane and are shown for the first time. */
    Speed speed() {
        return jdbc.sql("""
                        SELECT count(*) AS articles, max(shown_at) AS newest,
                               percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS median,
                               percentile_cont(0.95) WITHIN GROUP (ORDER BY seconds) AS high
                        FROM (
                            SELECT c.changed_at AS shown_at,
                                   extract(epoch FROM c.changed_at - v.received_at)::double precision AS seconds
                            FROM (SELECT * FROM change_step WHERE number IS NOT NULL
                                  ORDER BY number DESC LIMIT 500) c
                            JOIN article_version v ON v.version_id = c.to_version_id
                            WHERE c.from_version_id IS NULL
                              AND NOT EXISTS (SELECT FROM submission s
                                              WHERE s.article_id = v.article_id AND s.received_at = v.received_at
                                                AND s.lane = 'backfill')
                        ) shown
                        """)
                .query((row, number) -> new Speed(
                        row.getInt("articles"),
                        row.getObject("median", Double.class),
                        row.getObject("high", Double.class),
                        Times.get(row, "newest")))
                .single();
    }

    /** How many open dead letters there are, by reason, the most frequent first. */
    Map<String, Long> openLetters() {
        Map<String, Long> reasons = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT reason, count(*) AS letters FROM dead_letter
                        WHERE state = 'open' GROUP BY reason ORDER BY letters DESC, reason
                        """)
                .query((row, number) -> reasons.put(row.getString("reason"), row.getLong("letters")))
                .list();
        return reasons;
    }

    /** Who submitted something in the last 30 days, who has been silent longest by their own measure first. */
    List<Source> sources() {
        Instant now = now();
        return jdbc.sql("""
                        SELECT publisher, count(*) AS articles, max(received_at) AS last,
                               coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY pause)
                                            FILTER (WHERE pause IS NOT NULL), 0)::double precision AS pause
                        FROM (
                            SELECT coalesce(publisher, 'unknown') AS publisher, received_at,
                                   extract(epoch FROM received_at - lag(received_at)
                                       OVER (PARTITION BY coalesce(publisher, 'unknown') ORDER BY received_at)) AS pause
                            FROM submission
                            WHERE received_at >= ? AND lane = 'live'
                        ) s
                        GROUP BY publisher
                        ORDER BY articles DESC, publisher
                        LIMIT ?
                        """)
                .params(OffsetDateTime.ofInstant(now.minus(Duration.ofDays(30)), ZoneOffset.UTC), SOURCES)
                .query((row, number) -> {
                    Instant last = Times.require(row, "last");
                    return new Source(
                            row.getString("publisher"),
                            row.getLong("articles"),
                            last,
                            Duration.ofSeconds((long) row.getDouble("pause")),
                            Duration.between(last, now));
                })
                .list();
    }
}
