package org.onrecord.store.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds quotes that are shown. */
public final class QuoteSearch {

    /**
     * Up to so many matches are all fetched and sorted; of more, the newest are looked for in the order of time. Left to
     * itself, the planner walks through a million quotes by time in search of a word that three of them hold.
     */
    private static final int FEW = 2_000;

    /** The highest number that is told of how many quotes match: beyond, one learns that there are more. */
    static final int MOST_COUNTED = 10_000;

    private final JdbcClient jdbc;

    public QuoteSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page.
     *
     * @param after where the page before ended, null for the first
     * @param limit the most rows to find
     * @throws ProblemException if the cursor is one of something else
     */
    public List<QuoteRow> find(QuoteFilter filter, QuoteOrder order, @Nullable Cursor after, int limit) {
        QuoteConditions conditions = new QuoteConditions(filter);
        order.goOn(conditions, after);
        String page = filter.article() != null || (filter.isSelective() && count(conditions, FEW + 1) <= FEW)
                ? "WITH found AS MATERIALIZED (SELECT q.* FROM quote q WHERE %s),"
                        + " page AS (SELECT q.* FROM found q ORDER BY %s LIMIT ?)"
                : "WITH page AS (SELECT q.* FROM quote q WHERE %s ORDER BY %s LIMIT ?)";
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.add(limit);
        return jdbc.sql(page.formatted(conditions.sql(), order.sql())
                        + " SELECT " + QuoteRow.COLUMNS + "FROM page q JOIN article_version v USING (version_id)"
                        + " ORDER BY " + order.sql())
                .params(parameters)
                .query(QuoteRow.in(order))
                .list();
    }

    /** How many quotes match, counted up to {@code most}. */
    int count(QuoteFilter filter, int most) {
        return count(new QuoteConditions(filter), most);
    }

    /** Where in quotes the words of a search stand, by quote. */
    Map<String, List<Highlights.Place>> highlights(String words, List<QuoteView> quotes) {
        List<List<Highlights.Place>> places = new Highlights(jdbc)
                .of(words, quotes.stream().map(QuoteView::text).toList());
        Map<String, List<Highlights.Place>> byQuote = new LinkedHashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            byQuote.put(quotes.get(i).quoteId(), places.get(i));
        }
        return byQuote;
    }

    /** Which of these quotes are shown and match; of those that a filter's reader has heard of, say. */
    public Set<UUID> matching(QuoteFilter filter, Collection<UUID> quoteIds) {
        QuoteConditions conditions = new QuoteConditions(filter);
        conditions.and("q.quote_id = ANY (?)", (Object) quoteIds.toArray(UUID[]::new));
        return Set.copyOf(jdbc.sql("SELECT DISTINCT q.quote_id FROM quote q WHERE " + conditions.sql())
                .params(conditions.parameters())
                .query(UUID.class)
                .list());
    }

    /** The quotes of one article version, in the order of the article. */
    public List<QuoteView> ofVersion(long versionId) {
        return ofVersions(Set.of(versionId)).getOrDefault(versionId, List.of());
    }

    /** The quotes of article versions, in the order of the articles; of a version that has none, nothing. */
    public Map<Long, List<QuoteView>> ofVersions(Set<Long> versionIds) {
        Map<Long, List<QuoteView>> quotes = new HashMap<>();
        jdbc.sql("SELECT q.version_id, " + QuoteRow.COLUMNS
                        + " FROM quote q JOIN article_version v USING (version_id)"
                        + " WHERE q.version_id = ANY (?) ORDER BY q.position, q.quote_id")
                .param(versionIds.toArray(Long[]::new))
                .query((row, number) -> quotes.computeIfAbsent(row.getLong("version_id"), id -> new ArrayList<>())
                        .add(QuoteRow.view(row)))
                .list();
        return quotes;
    }

    /** A quote by its id, where it stands in the version of its article that is shown. */
    public Optional<QuoteView> byId(UUID quoteId) {
        return jdbc.sql("SELECT " + QuoteRow.COLUMNS
                        + " FROM quote q JOIN article_version v USING (version_id)"
                        + " WHERE q.quote_id = ? AND q.current ORDER BY q.article_id LIMIT 1")
                .param(quoteId)
                .query((row, number) -> QuoteRow.view(row))
                .optional();
    }

    /** The article in an older version of which the quote stood. */
    public Optional<String> formerArticleOf(UUID quoteId) {
        return jdbc.sql("""
                        SELECT q.article_id
                        FROM quote q JOIN article_version v USING (version_id)
                        WHERE q.quote_id = ? AND v.complete
                        LIMIT 1
                        """).param(quoteId).query(String.class).optional();
    }

    private int count(QuoteConditions conditions, int most) {
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.add(most);
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM quote q WHERE %s LIMIT ?) m".formatted(conditions.sql()))
                .params(parameters)
                .query(Integer.class)
                .single();
    }
}
