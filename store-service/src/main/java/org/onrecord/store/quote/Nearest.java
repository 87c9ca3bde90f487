package org.onrecord.store.quote;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Conditions;
import org.onrecord.store.page.Cursor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for a page where it is when many quotes match: among the first in the order. Of 900,000 quotes the first 10,000
 * took 11 ms of processor time to go through, 4,000 that the index of terms found took 20.
 */
record Nearest(JdbcClient jdbc) {

    /** So many are gone through at most, as the planner may expect many where there is none. */
    private static final int MOST = 20_000;

    /**
     * @return absent where the page is not full: other quotes may match
     */
    Optional<List<QuoteRow>> find(QuoteConditions conditions, QuoteOrder order, int limit) {
        List<Object> parameters = new ArrayList<>(conditions.rangeParameters());
        parameters.add(MOST);
        parameters.addAll(conditions.parameters());
        parameters.add(limit);
        List<Looked> found = page(
                """
                WITH page AS (
                    SELECT q.*
                    FROM (SELECT q.* FROM quote q WHERE %s ORDER BY %s LIMIT ?) q
                    WHERE %s
                    ORDER BY %s
                    LIMIT ?
                )
                """.formatted(conditions.range(), order.sql(), conditions.sql(), order.sql()), "0", parameters, order);
        return found.size() == limit ? rows(found) : Optional.empty();
    }

    /**
     * The same among what somebody said, which an index has in the order of time.
     *
     * @param who where joins lead from the filter's identity
     * @return also a page that is not full, if that is all they said
     */
    Optional<List<QuoteRow>> find(
            UUID who, QuoteFilter whoAndWhen, QuoteOrder order, @Nullable Cursor after, int limit) {
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
        // Some may have been on the page before, and two of a quote's speakers may be one.
        parameters.add(2 * limit);
        parameters.addAll(conditions.parameters());
        parameters.add(limit);
        List<Looked> found = page(
                """
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
                """.formatted(said.sql(), newest ? "DESC" : "", conditions.sql(), order.sql()),
                "(SELECT count(*) FROM theirs)",
                parameters,
                order);
        boolean all = !found.isEmpty() && found.get(0).among() < 2 * limit;
        return all || found.size() == limit ? rows(found) : Optional.empty();
    }

    /** A row, and among how many it was looked for. */
    private record Looked(QuoteRow row, int among) {}

    private List<Looked> page(String page, String among, List<Object> parameters, QuoteOrder order) {
        RowMapper<QuoteRow> rows = QuoteRow.in(order);
        return jdbc.sql(page + " SELECT " + among + " AS among, " + QuoteRow.COLUMNS
                        + "FROM page q JOIN article_version v USING (version_id) ORDER BY " + order.sql())
                .params(parameters)
                .query((row, number) -> new Looked(rows.mapRow(row, number), row.getInt("among")))
                .list();
    }

    private static Optional<List<QuoteRow>> rows(List<Looked> found) {
        return Optional.of(found.stream().map(Looked::row).toList());
    }
}
