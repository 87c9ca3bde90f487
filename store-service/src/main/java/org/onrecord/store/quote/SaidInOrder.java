package org.onrecord.store.quote;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Conditions;
import org.onrecord.store.page.Cursor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a page among what somebody said, which an index has in the order of time. */
record SaidInOrder(JdbcClient jdbc) {

    /** Pages' worth of what they said that is looked at, one after the other until the page is full; then all of it. */
    private static final int[] PAGES = {2, 20};

    private static final String PAGE = """
            WITH theirs AS MATERIALIZED (
                SELECT s.version_id, s.quote_id
                FROM said s
                WHERE %s
                ORDER BY s.dated_at %s
                FETCH FIRST (?) ROWS WITH TIES
            ), page AS (
                SELECT q.*
                FROM (SELECT DISTINCT version_id, quote_id FROM theirs) t JOIN quote q USING (version_id, quote_id)
                WHERE %s
                ORDER BY %s
                LIMIT ?
            )
            SELECT (SELECT count(*) FROM theirs) AS among, %s
            FROM page q JOIN article_version v USING (version_id)
            ORDER BY %s
            """;

    /** A row, and among how many it was looked for. */
    private record Looked(QuoteRow row, int among) {}

    /**
     * Finds fewer than the limit where no more match.
     *
     * @param who where joins lead from the filter's identity
     * @param whoAndWhen a filter that few of what somebody said can match for the time alone
     */
    List<QuoteRow> find(UUID who, QuoteFilter whoAndWhen, QuoteOrder order, @Nullable Cursor after, int limit) {
        for (int pages : PAGES) {
            // Some may have been on the page before, and two of a quote's speakers may be one.
            List<Looked> found = among(pages * limit, who, whoAndWhen, order, after, limit);
            if (found.size() == limit || (!found.isEmpty() && found.get(0).among() < pages * limit)) {
                return rows(found);
            }
        }
        return rows(among(Integer.MAX_VALUE, who, whoAndWhen, order, after, limit));
    }

    private List<Looked> among(
            int theirs, UUID who, QuoteFilter whoAndWhen, QuoteOrder order, @Nullable Cursor after, int limit) {
        QuoteConditions conditions = QuoteConditions.of(jdbc, whoAndWhen.ofAnybody());
        order.goOn(conditions, after);
        OffsetDateTime time = after == null ? null : order.time(after);
        boolean newest = order == QuoteOrder.NEWEST;
        List<Object> parameters = new ArrayList<>();
        Conditions said = new Conditions(parameters)
                .and("s.identity_id = ?", who)
                .and("s.dated_at >= ?", whoAndWhen.published().from())
                .and("s.dated_at < ?", whoAndWhen.published().to())
                .and("s.dated_at " + (newest ? "<=" : ">=") + " ?", time);
        parameters.add(theirs);
        parameters.addAll(conditions.parameters());
        parameters.add(limit);
        RowMapper<QuoteRow> rows = QuoteRow.in(order);
        return jdbc.sql(PAGE.formatted(
                        said.sql(), newest ? "DESC" : "", conditions.sql(), order.sql(), QuoteRow.COLUMNS, order.sql()))
                .params(parameters)
                .query((row, number) -> new Looked(rows.mapRow(row, number), row.getInt("among")))
                .list();
    }

    private static List<QuoteRow> rows(List<Looked> found) {
        return found.stream().map(Looked::row).toList();
    }
}
