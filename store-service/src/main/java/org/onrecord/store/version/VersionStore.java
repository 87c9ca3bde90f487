package org.onrecord.store.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fact.VersionKey;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stores facts. They may come in any order, any of them more than once: what the tables hold at the end depends only on
 * which facts there were.
 */
public final class VersionStore {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ArticleRows articles;
    private final QuoteRows quotes;
    private final EntityRows entities;
    private final Takedowns takedowns;
    private final ShownVersions shown;
    private final List<ShownFollower> followers;

    /** @param followers who else writes in the same transaction, in this order */
    public VersionStore(JdbcClient jdbc, TransactionOperations transactions, List<ShownFollower> followers) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.followers = List.copyOf(followers);
        articles = new ArticleRows(jdbc);
        quotes = new QuoteRows(jdbc);
        entities = new EntityRows(jdbc);
        takedowns = new Takedowns(jdbc);
        shown = new ShownVersions(jdbc);
    }

    /**
     * Stores facts in one transaction: all of them, or none.
     *
     * @return what became of versions that were decided now, one for each
     * @throws UnstorableException if at least one of them can never be stored
     * @throws DataAccessException if the database cannot be written to at the moment
     */
    public List<Outcome> store(Collection<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        try {
            List<Outcome> outcomes = transactions.execute(status -> inTransaction(facts));
            return outcomes == null ? List.of() : outcomes;
        } catch (DataAccessException failed) {
            throw DatabaseFailure.isForGood(failed)
                    ? new UnstorableException("the database refuses it: " + DatabaseFailure.meaning(failed), failed)
                    : failed;
        }
    }

    private List<Outcome> inTransaction(Collection<Fact> facts) {
        SortedSet<String> touched = new TreeSet<>();
        List<Fact.Takedown> takendown = new ArrayList<>();
        Map<VersionKey, Fact.ArticleRead> read = new LinkedHashMap<>();
        List<Fact.QuoteFound> found = new ArrayList<>();
        List<Fact.EntityFound> named = new ArrayList<>();
        SortedSet<VersionKey> keys = new TreeSet<>(VersionKey.ORDER);
        for (Fact fact : facts) {
            touched.add(fact.articleId().value());
            if (fact instanceof Fact.OfVersion ofVersion) {
                keys.add(ofVersion.key());
            }
            if (fact instanceof Fact.Takedown takedown) {
                takendown.add(takedown);
            } else if (fact instanceof Fact.ArticleRead article) {
                read.merge(article.key(), article, (one, other) -> one.offset() > other.offset() ? one : other);
            } else if (fact instanceof Fact.QuoteFound quote) {
                found.add(quote);
            } else if (fact instanceof Fact.EntityFound entity) {
                named.add(entity);
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        planOnce();
        Map<String, Long> before = articles.lock(touched);
        if (!takendown.isEmpty()) {
            takedowns.record(takendown);
            outcomes.addAll(takedowns.empty(takendown));
        }
        if (!read.isEmpty()) {
            articles.add(List.copyOf(read.values()));
        }
        Map<VersionKey, Long> open = articles.open(List.copyOf(keys));
        List<Placed<QuoteExtracted>> quoted = Placed.in(open, found, Fact.QuoteFound::key, Fact.QuoteFound::event);
        List<Placed<EntityExtracted>> mentioned =
                Placed.in(open, named, Fact.EntityFound::key, Fact.EntityFound::event);
        // It is decided first what is shown, by what there will be: most rows are then written once, as they are shown.
        ShownVersions.Decided decided = shown.decide(touched, open.values(), quoted, mentioned);
        outcomes.addAll(decided.outcomes());
        SortedSet<String> changed = new TreeSet<>(decided.moved());
        takendown.forEach(takedown -> changed.add(takedown.articleId().value()));
        Set<Long> told = new HashSet<>(open.values());
        before.forEach((article, versionId) -> {
            if (told.contains(versionId)) {
                // A later reading of what is shown may have found one more.
                changed.add(article);
            }
        });
        hide(decided.moved().stream().filter(before::containsKey).toList());
        if (!changed.isEmpty()) {
            entities.show(changed);
        }
        List<QuoteRows.Hidden> appearing = changed.isEmpty() ? List.of() : quotes.hidden(changed);
        VersionEntities around = entitiesAround(appearing, quoted);
        around.add(mentioned);
        if (!mentioned.isEmpty()) {
            entities.add(mentioned, around);
        }
        if (!appearing.isEmpty()) {
            quotes.show(appearing, around);
        }
        if (!quoted.isEmpty()) {
            quotes.add(quoted, around);
        }
        if (!changed.isEmpty()) {
            followers.forEach(follower -> follower.follow(changed));
        }
        return outcomes;
    }

    /** The entities, of those that are there, that quotes may mention. */
    private VersionEntities entitiesAround(List<QuoteRows.Hidden> appearing, List<Placed<QuoteExtracted>> coming) {
        Set<Long> versions = new HashSet<>();
        appearing.forEach(quote -> versions.add(quote.versionId()));
        coming.forEach(quote -> versions.add(quote.versionId()));
        return versions.isEmpty() ? new VersionEntities() : entities.of(versions);
    }

    /**
     * One plan for each statement, made once and kept: to plan each time for just these rows took longer than to store
     * one article, and a sixth of the time of many. It may be made while there is hardly anything in the tables, when to
     * go through all of one looks cheap: it goes by what comes, and looks up by the indexes what belongs to it.
     */
    private void planOnce() {
        jdbc.sql("""
                        SELECT set_config('plan_cache_mode', 'force_generic_plan', true),
                               set_config('enable_mergejoin', 'off', true),
                               set_config('enable_hashjoin', 'off', true)
                        """).query((row, number) -> "").single();
    }

    private void hide(List<String> articleIds) {
        if (!articleIds.isEmpty()) {
            quotes.hide(articleIds);
            entities.hide(articleIds);
        }
    }
}
