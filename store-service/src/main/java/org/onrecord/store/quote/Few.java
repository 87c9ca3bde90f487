package org.onrecord.store.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a page where few quotes match: all of them are read, and the page is sorted out. */
record Few(JdbcClient jdbc) {

    /** So many are read at most, in about a millisecond; of more, most would be read in vain. */
    static final int MOST = 500;

    private static final String PAGE = """
            WITH matching AS MATERIALIZED (
                SELECT q.ctid AS place, q.dated_at, q.article_id, q.position, q.quote_id
                FROM quote q
                WHERE %1$s
                LIMIT ?
            ), places AS MATERIALIZED (
                SELECT place FROM matching q ORDER BY %2$s LIMIT ?
            ), page AS (
                SELECT q.* FROM places p JOIN quote q ON q.ctid = p.place
            )
            SELECT (SELECT count(*) FROM matching) AS matches, %3$s
            FROM page q JOIN article_version v USING (version_id)
            ORDER BY %2$s
            """;

    private record Found(QuoteRow row, int matches) {}

    /** @return absent where more match */
    Optional<List<QuoteRow>> find(QuoteConditions conditions, QuoteOrder order, int limit) {
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.add(MOST + 1);
        parameters.add(limit);
        RowMapper<QuoteRow> rows = QuoteRow.in(order);
        List<Found> found = jdbc.sql(PAGE.formatted(conditions.sql(), order.sql(), QuoteRow.COLUMNS))
                .params(parameters)
                .query((row, number) -> new Found(rows.mapRow(row, number), row.getInt("matches")))
                .list();
        return found.isEmpty() || found.get(0).matches() <= MOST
                ? Optional.of(found.stream().map(Found::row).toList())
                : Optional.empty();
    }
}
