package org.onrecord.store.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.quote.ChangeKind;
import org.onrecord.events.quote.QuoteChanged;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.Replay;
import org.onrecord.store.quote.QuoteSearch;
import org.onrecord.store.version.History;

/** What consumers of the change stream are told, on whichever PostgreSQL. */
abstract class ChangeStreamContract {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    abstract Database database();

    @BeforeEach
    void empty() {
        database().empty();
    }

    @Test
    void publishesTheQuotesOfAFirstVersionAsTheyWereExtracted() {
        store(first().facts());

        List<QuoteChanged> told = told();
        assertThat(told).extracting(QuoteChanged::change).containsOnly(ChangeKind.PUBLISHED);
        assertThat(told).extracting(QuoteChanged::after).isEqualTo(quotes(first()));
        assertThat(told).extracting(QuoteChanged::step).containsOnly(1L);
        assertThat(told).extracting(QuoteChanged::remaining).containsExactly(2, 1, 0);
        assertThat(told).allMatch(event -> event.from() == null && event.to() != null);
    }

    @Test
    void saysNothingUntilAllOfAVersionIsThere() {
        List<Fact> facts = first().facts();

        store(facts.subList(0, facts.size() - 1));

        assertThat(told()).isEmpty();
    }

    @Test
    void aCorrectionRevisesWithBeforeAndAfterRetractsAndPublishes() {
        store(first().facts());
        store(second().facts());

        List<QuoteChanged> told = told().subList(3, 7);
        assertThat(told)
                .extracting(QuoteChanged::change)
                .containsExactly(ChangeKind.RETRACTED, ChangeKind.REVISED, ChangeKind.REVISED, ChangeKind.PUBLISHED);
        assertThat(told.get(0).quoteId()).isEqualTo(quotes(first()).get(2).quoteId());
        assertThat(told.get(0).after()).isNull();
        assertThat(told.get(1).before()).isEqualTo(quotes(first()).get(0));
        assertThat(told.get(1).after()).isEqualTo(quotes(second()).get(0));
        assertThat(told.get(1).fields()).containsExactly("text", "spans", "textSha256", "articleVersion");
        assertThat(told.get(3).after()).isEqualTo(quotes(second()).get(2));
        assertThat(told).allMatch(event -> event.step() == 2 && event.from() != null && event.to() != null);
    }

    @Test
    void aQuoteThatOnlyStandsElsewhereIsRevisedInThatAlone() {
        store(first().facts());
        store(second().facts());

        QuoteChanged moved = told().get(5);
        assertThat(moved.change()).isEqualTo(ChangeKind.REVISED);
        assertThat(moved.fields()).containsExactly("spans", "textSha256", "articleVersion");
        assertThat(moved.before()).isEqualTo(quotes(first()).get(1));
        assertThat(moved.after()).isEqualTo(quotes(second()).get(1));
        assertThat(moved.quoteId()).isEqualTo(moved.before().quoteId());
    }

    @Test
    void saysNothingOfAnUnchangedResubmissionOrALateOlderVersion() {
        store(second().facts());
        store(second().version(3).receivedAt(NOON).offset(9).facts());
        store(first().facts());

        assertThat(told()).hasSize(3);
    }

    @Test
    void aTakedownRetractsEveryQuoteWithoutAWordOfIt() {
        store(first().facts());
        store(List.of(FactReader.read(takedown("mill", NOON))));

        List<QuoteChanged> told = told().subList(3, 6);
        assertThat(told).extracting(QuoteChanged::change).containsOnly(ChangeKind.RETRACTED);
        assertThat(told)
                .extracting(QuoteChanged::quoteId)
                .containsExactlyInAnyOrderElementsOf(
                        quotes(first()).stream().map(QuoteExtracted::quoteId).toList());
        assertThat(told).allMatch(event -> event.to() == null && event.from() != null);
        assertThat(told.toString()).doesNotContain("Larsen", "May", "dismissed");
    }

    @Test
    void whatIsSubmittedAfterATakedownIsPublishedInAStepOfItsOwn() {
        store(first().facts());
        List<Fact> both = new ArrayList<>(List.of(FactReader.read(takedown("mill", NOON))));
        both.addAll(first().receivedAt(NOON.plusSeconds(1)).offset(5).facts());
        store(both);

        assertThat(told().subList(3, 9))
                .extracting(event -> event.step() + " " + event.change())
                .containsExactly(
                        "2 RETRACTED", "2 RETRACTED", "2 RETRACTED", "3 PUBLISHED", "3 PUBLISHED", "3 PUBLISHED");
        assertThat(replayed()).isEqualTo(shown());
    }

    @Test
    void goingBackToWhatWasSaidBeforeIsAChangeOfItsOwn() {
        store(first().facts());
        store(second().facts());
        store(first().version(3).receivedAt(NOON).offset(20).facts());
        store(second().version(4).receivedAt(NOON.plusSeconds(1)).offset(21).facts());

        assertThat(told()).extracting(QuoteChanged::eventId).doesNotHaveDuplicates();
        assertThat(replayed()).isEqualTo(shown());
    }

    @Test
    void aTransactionThatFailsTellsNothing() {
        database().transactions().executeWithoutResult(status -> {
            store(first().facts());
            status.setRollbackOnly();
        });

        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theStreamReplayedIntoAnEmptyTableGivesTheQuotesExactly(long seed) {
        Random random = new Random(seed);
        List<Fact> history = new ArrayList<>(History.of(random));
        for (int round = 0; round < 3; round++) {
            database().empty();
            for (int from = 0; from < history.size(); ) {
                int to = Math.min(history.size(), from + 1 + random.nextInt(12));
                store(history.subList(from, to));
                from = to;
                assertThat(replayed()).isEqualTo(shown());
            }
            Collections.shuffle(history, random);
        }
    }

    private static ArticleEvents first() {
        return anArticle("mill")
                .receivedAt(MORNING)
                .quote("We close in May", "Bo Larsen")
                .quote("Nobody will be dismissed", "Kim Sato")
                .quote("Talk to the lawyers", "Ana Reyes");
    }

    private static ArticleEvents second() {
        return anArticle("mill")
                .version(2)
                .receivedAt(MORNING.plusSeconds(60))
                .offset(1)
                .sentence("This article has been corrected.")
                .quote("We close in June", "Bo Larsen")
                .quote("Nobody will be dismissed", "Kim Sato")
                .quote("The bank has agreed", "Ana Reyes");
    }

    private static List<QuoteExtracted> quotes(ArticleEvents article) {
        return article.events().stream()
                .filter(QuoteExtracted.class::isInstance)
                .map(QuoteExtracted.class::cast)
                .toList();
    }

    private void store(Collection<Fact> facts) {
        database().store().store(facts);
    }

    private List<QuoteChanged> told() {
        return database()
                .jdbc()
                .sql("SELECT value FROM outbox ORDER BY position")
                .query((row, number) -> EventJson.read(row.getBytes("value"), QuoteChanged.class))
                .list();
    }

    private Map<QuoteId, QuoteExtracted> replayed() {
        Replay replay = new Replay();
        told().forEach(replay::apply);
        return replay.quotes();
    }

    private Map<QuoteId, QuoteExtracted> shown() {
        Set<Long> versions = Set.copyOf(database()
                .jdbc()
                .sql("SELECT DISTINCT version_id FROM quote WHERE current")
                .query(Long.class)
                .list());
        Map<QuoteId, QuoteExtracted> shown = new HashMap<>();
        new QuoteSearch(database().jdbc())
                .ofVersions(versions)
                .values()
                .forEach(quotes ->
                        quotes.stream().map(Extracted::of).forEach(quote -> shown.put(quote.quoteId(), quote)));
        return shown;
    }
}
