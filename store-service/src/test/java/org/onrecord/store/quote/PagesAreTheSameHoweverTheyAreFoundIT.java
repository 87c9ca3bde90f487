package org.onrecord.store.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.page.Cursor;

/** Where many quotes match, a page is looked for among the nearest; it is the one that a search through all finds. */
class PagesAreTheSameHoweverTheyAreFoundIT {

    private static Database database;
    private static UUID brandt;

    /** Four articles of one moment, so that only their ids tell them apart, and four of other days, months and years. */
    private static final List<String> TIMES = List.of(
            "2026-03-04T00:00:00Z",
            "2026-03-04T00:00:00Z",
            "2026-03-04T00:00:00Z",
            "2026-03-04T00:00:00Z",
            "2026-03-05T07:00:00Z",
            "2026-02-28T23:59:59Z",
            "2024-11-30T07:00:00Z",
            "1871-01-18T12:00:00Z");

    @BeforeAll
    static void eightArticles() {
        database = Database.embedded("nearest");
        for (int i = 0; i < TIMES.size(); i++) {
            ArticleEvents article = anArticle("pier-" + i).publishedAt(Instant.parse(TIMES.get(i)));
            for (int j = 0; j < 3; j++) {
                article.quote("The pier is safe, number " + j, j == 1 ? "Rolf Okafor" : "Ada Brandt");
            }
            database.store().store(article.facts());
        }
        brandt = database.jdbc()
                .sql("SELECT identity_id FROM identity WHERE name = 'Ada Brandt'")
                .query(UUID.class)
                .single();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void ofWhatSomebodySaid(QuoteOrder order) {
        List<String> all = pages(filter(null, brandt), order, 2);

        assertThat(all).hasSize(16).doesNotHaveDuplicates();
        assertThat(all).isEqualTo(sorted("q.quote_id IN (SELECT quote_id FROM said WHERE identity_id = ?)", order));
    }

    @ParameterizedTest
    @EnumSource
    void ofWhatManyQuotesSay(QuoteOrder order) {
        Nearest nearest = new Nearest(database.jdbc());

        List<String> all = pages(
                ofPiers(order, conditions -> nearest.find(conditions, order, 3).orElse(List.of())));

        assertThat(all).isEqualTo(sorted("q.current", order));
    }

    @ParameterizedTest
    @EnumSource
    void ofWhatIsFarApart(QuoteOrder order) {
        Stretches stretches = new Stretches(database.jdbc());

        List<String> all = pages(ofPiers(order, conditions -> stretches.find(conditions, order, 5)));

        assertThat(all).isEqualTo(sorted("q.current", order));
    }

    @ParameterizedTest
    @EnumSource
    void ofWhatFewQuotesSay(QuoteOrder order) {
        Few few = new Few(database.jdbc());

        List<String> all = pages(
                ofPiers(order, conditions -> few.find(conditions, order, 5).orElseThrow()));

        assertThat(all).isEqualTo(sorted("q.current", order));
    }

    @ParameterizedTest
    @EnumSource
    void ofWordsThatSomebodySaid(QuoteOrder order) {
        List<String> all = pages(filter("pier", brandt), order, 5);

        assertThat(all).isEqualTo(sorted("q.quote_id IN (SELECT quote_id FROM said WHERE identity_id = ?)", order));
    }

    private static Function<@Nullable Cursor, List<QuoteRow>> ofPiers(
            QuoteOrder order, Function<QuoteConditions, List<QuoteRow>> search) {
        return after -> {
            QuoteConditions conditions = QuoteConditions.of(database.jdbc(), filter("pier", null));
            order.goOn(conditions, after);
            return search.apply(conditions);
        };
    }

    private static List<String> pages(QuoteFilter filter, QuoteOrder order, int limit) {
        QuoteSearch search = new QuoteSearch(database.jdbc());
        return pages(after -> search.find(filter, order, after, limit));
    }

    /** All pages, up to the first on which there is nothing. */
    private static List<String> pages(Function<@Nullable Cursor, List<QuoteRow>> search) {
        List<String> all = new ArrayList<>();
        List<QuoteRow> rows = search.apply(null);
        while (!rows.isEmpty()) {
            rows.forEach(row -> all.add(row.view().quoteId()));
            rows = search.apply(rows.get(rows.size() - 1).cursor());
        }
        return all;
    }

    private static List<String> sorted(String condition, QuoteOrder order) {
        var query = database.jdbc()
                .sql("SELECT replace(q.quote_id::text, '-', '') FROM quote q WHERE q.current AND " + condition
                        + " ORDER BY " + order.sql());
        return (condition.contains("?") ? query.param(brandt) : query)
                .query(String.class)
                .list();
    }

    private static QuoteFilter filter(@Nullable String words, @Nullable UUID identity) {
        return QuoteFilter.of(new QuoteParameters(
                words,
                null,
                identity == null ? null : identity.toString().replace("-", ""),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }
}
