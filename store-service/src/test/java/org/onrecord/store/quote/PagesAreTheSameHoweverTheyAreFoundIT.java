package org.onrecord.store.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    /** Four articles of one moment, so that only their ids tell them apart, and two of other days. */
    @BeforeAll
    static void sixArticles() {
        database = Database.embedded("nearest");
        for (int i = 0; i < 6; i++) {
            ArticleEvents article = anArticle("pier-" + i)
                    .publishedAt(Instant.parse(i < 4 ? "2026-03-04T00:00:00Z" : "2026-03-0" + i + "T07:00:00Z"));
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

        assertThat(all).hasSize(12).doesNotHaveDuplicates();
        assertThat(all).isEqualTo(sorted("q.quote_id IN (SELECT quote_id FROM said WHERE identity_id = ?)", order));
    }

    @ParameterizedTest
    @EnumSource
    void ofWhatManyQuotesSay(QuoteOrder order) {
        Nearest nearest = new Nearest(database.jdbc());
        List<String> all = new ArrayList<>();
        Cursor after = null;
        for (int page = 0; page < 6; page++) {
            QuoteConditions conditions = QuoteConditions.of(database.jdbc(), filter("pier", null));
            order.goOn(conditions, after);
            List<QuoteRow> rows = nearest.find(conditions, order, 3).orElseThrow();
            rows.forEach(row -> all.add(row.view().quoteId()));
            after = rows.get(2).cursor();
        }

        assertThat(all).isEqualTo(sorted("q.current", order));
        QuoteConditions behindTheLast = QuoteConditions.of(database.jdbc(), filter("pier", null));
        order.goOn(behindTheLast, after);
        assertThat(nearest.find(behindTheLast, order, 3)).isEmpty();
    }

    private static List<String> pages(QuoteFilter filter, QuoteOrder order, int limit) {
        QuoteSearch search = new QuoteSearch(database.jdbc());
        List<String> all = new ArrayList<>();
        Cursor after = null;
        List<QuoteRow> rows;
        do {
            rows = search.find(filter, order, after, limit);
            rows.forEach(row -> all.add(row.view().quoteId()));
            after = rows.isEmpty() ? null : rows.get(rows.size() - 1).cursor();
        } while (rows.size() == limit);
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
