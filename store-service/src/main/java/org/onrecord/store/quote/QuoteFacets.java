package org.onrecord.store.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts by what a search for quotes can be narrowed. */
public record QuoteFacets(JdbcClient jdbc, QuoteSearch quotes) {

    /** So many matches are counted at most, the newest ones: enough to choose by, and quick however many there are. */
    public static final int MOST_COUNTED = 2_000;

    /**
     * One way to narrow a search.
     *
     * @param value what the parameter is to be
     * @param label the same for people
     * @param quotes how many quotes are left then, of those that were counted
     */
    public record Choice(String value, String label, int quotes) {}

    private static final String COUNTS = """
            WITH found AS MATERIALIZED (
                SELECT q.version_id, q.quote_id, q.kind, q.stance, q.mentioned
                FROM quote q WHERE %s %s LIMIT %d
            )
            (SELECT 'kind' AS parameter, kind AS value, kind AS label, count(*) AS quotes
             FROM found GROUP BY kind ORDER BY quotes DESC, kind LIMIT 8)
            UNION ALL
            (SELECT 'stance', stance, stance, count(*) AS quotes
             FROM found WHERE stance IS NOT NULL GROUP BY stance ORDER BY quotes DESC, stance LIMIT 8)
            UNION ALL
            (SELECT 'publisher', v.publisher, v.publisher, count(*) AS quotes
             FROM found JOIN article_version v USING (version_id)
             WHERE v.publisher IS NOT NULL GROUP BY v.publisher ORDER BY quotes DESC, v.publisher LIMIT 8)
            UNION ALL
            (SELECT 'identity', replace(i.identity_id::text, '-', ''), i.name, count(DISTINCT f.quote_id) AS quotes
             FROM found f JOIN said s USING (version_id, quote_id) JOIN identity i USING (identity_id)
             WHERE i.name IS NOT NULL GROUP BY i.identity_id, i.name ORDER BY quotes DESC, i.name LIMIT 8)
            UNION ALL
            (SELECT 'about', e.name, e.name, count(DISTINCT f.quote_id) AS quotes
             FROM found f CROSS JOIN LATERAL unnest(f.mentioned) AS m (entity_id)
             JOIN entity e ON e.version_id = f.version_id AND e.entity_id = m.entity_id
             GROUP BY e.name ORDER BY quotes DESC, e.name LIMIT 8)
            """;

    /** By query parameter, the most frequent first; a parameter by which nothing can be told apart is not there. */
    public Map<String, List<Choice>> of(QuoteFilter filter) {
        QuoteConditions conditions = QuoteConditions.of(jdbc, filter);
        boolean few = filter.article() != null
                || (filter.isSelective() && quotes.count(filter, MOST_COUNTED + 1) <= MOST_COUNTED);
        // Of few, all are counted in whatever order they come.
        String order = few ? "" : "ORDER BY " + QuoteOrder.NEWEST.sql();
        Map<String, List<Choice>> choices = new TreeMap<>();
        jdbc.sql(COUNTS.formatted(conditions.sql(), order, MOST_COUNTED))
                .params(conditions.parameters())
                .query((row, number) -> choices.computeIfAbsent(row.getString("parameter"), name -> new ArrayList<>())
                        .add(new Choice(row.getString("value"), row.getString("label"), row.getInt("quotes"))))
                .list();
        return choices;
    }
}
