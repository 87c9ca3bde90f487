package org.onrecord.store.quote;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for a page in stretches of time, from the end where the order begins: a month, the two beyond it, the four
 * beyond these. The month is one of the terms by which the index finds quotes, so of all that match only those of the
 * stretch are read, and none beyond the one in which the page is full.
 */
record Stretches(JdbcClient jdbc) {

    /** A stretch is so much longer than the one before. */
    private static final int GROWTH = 2;

    /** The longest stretch, in months: the index looks up each of them. */
    private static final int LONGEST = 1_024;

    private static final String PAGE = """
            WITH RECURSIVE ends AS MATERIALIZED (
                SELECT (months_of(min(q.dated_at)))[1] AS first, (months_of(max(q.dated_at)))[1] AS last
                FROM quote q
                WHERE %1$s
            ), stretch (start, months, found, places) AS (
                SELECT %2$s, 1, 0::bigint, '{}'::tid[] FROM ends
                UNION ALL
                SELECT s.start %3$s s.months, least(s.months * %4$d, %5$d), s.found + f.found, f.places
                FROM stretch s CROSS JOIN ends e CROSS JOIN LATERAL (
                    WITH matching AS MATERIALIZED (
                        SELECT q.ctid AS place, q.dated_at, q.article_id, q.position, q.quote_id
                        FROM quote q
                        WHERE months_of(q.dated_at) && ARRAY(
                                  SELECT s.start %3$s m FROM generate_series(0, s.months - 1) AS m
                                  WHERE s.start %3$s m BETWEEN e.first AND e.last)
                          AND %6$s
                    )
                    SELECT count(*) AS found, array_agg(q.place) AS places
                    FROM (SELECT q.place FROM matching q ORDER BY %7$s LIMIT ?) q
                ) f
                WHERE s.found < ? AND s.start BETWEEN e.first AND e.last
            ), page AS (
                SELECT q.*
                FROM stretch s CROSS JOIN LATERAL unnest(s.places) AS p (place) JOIN quote q ON q.ctid = p.place
                ORDER BY %7$s
                LIMIT ?
            )
            SELECT %8$s FROM page q JOIN article_version v USING (version_id) ORDER BY %7$s
            """;

    /** @return fewer than the limit where no more match */
    List<QuoteRow> find(QuoteConditions conditions, QuoteOrder order, int limit) {
        boolean newest = order == QuoteOrder.NEWEST;
        List<Object> parameters = new ArrayList<>(conditions.rangeParameters());
        parameters.addAll(conditions.parameters());
        parameters.addAll(List.of(limit, limit, limit));
        return jdbc.sql(PAGE.formatted(
                        conditions.range(),
                        newest ? "last" : "first",
                        newest ? "-" : "+",
                        GROWTH,
                        LONGEST,
                        conditions.sql(),
                        order.sql(),
                        QuoteRow.COLUMNS))
                .params(parameters)
                .query(QuoteRow.in(order))
                .list();
    }
}
