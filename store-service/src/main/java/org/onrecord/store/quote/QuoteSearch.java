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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds quotes that are shown. */
public final class QuoteSearch {

    /**
     * Where the planner expects more matches, the page is looked for along all quotes in their order, where it comes soon:
     * of so many among a million quotes, after a thousand. Left to itself, the planner walks through the million in search
     * of a word that three of them hold.
     */
    private static final int MANY = 50_000;

    /** The highest number that is told of how many quotes match: beyond, one learns that there are more. */
    static final int MOST_COUNTED = 10_000;

    private final JdbcClient jdbc;
    private final JdbcClient searches;
    private final SaidInOrder saidInOrder;

    public QuoteSearch(JdbcClient jdbc) {
        this(jdbc, jdbc);
    }

    /** @param searches plans each statement for its own values */
    QuoteSearch(JdbcClient jdbc, JdbcClient searches) {
        this.jdbc = jdbc;
        this.searches = searches;
        saidInOrder = new SaidInOrder(searches);
    }

    /**
     * One page.
     *
     * @param after where the page before ended, null for the first
     * @param limit the most rows to find
     * @throws ProblemException if the cursor is one of something else
     */
    public List<QuoteRow> find(QuoteFilter filter, QuoteOrder order, @Nullable Cursor after, int limit) {
        QuoteConditions conditions = QuoteConditions.of(jdbc, filter);
        order.goOn(conditions, after);
        UUID speaker = conditions.speaker();
        if (speaker != null && filter.isWhoAndWhen()) {
            return saidInOrder.find(speaker, filter, order, after, limit);
        }
        if (!filter.isSelective()) {
            return many(conditions, order, limit);
        }
        // Of one person's quotes, or one article's, there are seldom many.
        return page(conditions, filter.isBounded() ? 0 : expected(conditions), order, limit);
    }

    /** How many quotes will match, as far as the planner knows. */
    private double expected(QuoteConditions conditions) {
        return new Estimate(searches).rows(conditions);
    }

    private List<QuoteRow> page(QuoteConditions conditions, double expected, QuoteOrder order, int limit) {
        // To plan takes longer than to find.
        JdbcClient client = conditions.areTerms() ? jdbc : searches;
        Optional<List<QuoteRow>> page = expected > MANY
                ? new Nearest(searches).find(conditions, order, limit)
                : expected > Few.MOST ? Optional.empty() : new Few(client).find(conditions, order, limit);
        return page.orElseGet(() -> new Stretches(client).find(conditions, order, limit));
    }

    /** Goes through all quotes in their order until there are enough. */
    private List<QuoteRow> many(QuoteConditions conditions, QuoteOrder order, int limit) {
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.add(limit);
        return searches.sql("""
                        WITH page AS (SELECT q.* FROM quote q WHERE %s ORDER BY %s LIMIT ?)
                        SELECT %s FROM page q JOIN article_version v USING (version_id) ORDER BY %s
                        """.formatted(conditions.sql(), order.sql(), QuoteRow.COLUMNS, order.sql()))
                .params(parameters)
                .query(QuoteRow.in(order))
                .list();
    }

    /**
     * The first and the last.
     *
     * @return two, which are one where only one matches; none where none does
     */
    public List<QuoteView> ends(QuoteFilter filter) {
        QuoteConditions conditions = QuoteConditions.of(jdbc, filter);
        double expected = expected(conditions);
        return Stream.of(QuoteOrder.OLDEST, QuoteOrder.NEWEST)
                .flatMap(order -> page(conditions, expected, order, 1).stream().map(QuoteRow::view))
                .toList();
    }

    /** The first and the last that somebody has said, by the articles' dates: two, which may be one; none where there is none. */
    public List<QuoteView> endsOf(UUID identity) {
        return jdbc.sql("""
                        WITH ends AS (
                            (SELECT 1 AS place, version_id, quote_id FROM said
                             WHERE identity_id = ? ORDER BY dated_at, version_id LIMIT 1)
                            UNION ALL
                            (SELECT 2, version_id, quote_id FROM said
                             WHERE identity_id = ? ORDER BY dated_at DESC, version_id DESC LIMIT 1)
                        )
                        SELECT %s
                        FROM ends e JOIN quote q USING (version_id, quote_id) JOIN article_version v USING (version_id)
                        ORDER BY e.place
                        """.formatted(QuoteRow.COLUMNS))
                .params(identity, identity)
                .query((row, number) -> QuoteRow.view(row))
                .list();
    }

    /** How many quotes match, counted up to {@code most}. */
    int count(QuoteFilter filter, int most) {
        return count(QuoteConditions.of(jdbc, filter), most);
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
        QuoteConditions conditions = QuoteConditions.of(jdbc, filter);
        conditions.and("q.quote_id = ANY (?)", (Object) quoteIds.toArray(UUID[]::new));
        return Set.copyOf(searches.sql("SELECT DISTINCT q.quote_id FROM quote q WHERE " + conditions.sql())
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
        return searches.sql(
                        "SELECT count(*) FROM (SELECT 1 FROM quote q WHERE %s LIMIT ?) m".formatted(conditions.sql()))
                .params(parameters)
                .query(Integer.class)
                .single();
    }
}
