package org.onrecord.store.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;

/** What the store promises of its rows, on whichever PostgreSQL. */
abstract class VersionStoreContract {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-02T18:00:00Z");

    abstract Database database();

    @BeforeEach
    void empty() {
        database().empty();
    }

    @Test
    void showsAVersionOnlyWhenAllItsEventsAreThere() {
        List<Fact> facts = first().facts();
        for (int i = 0; i < facts.size() - 1; i++) {
            store(facts.subList(i, i + 1));
            assertThat(shownQuotes()).isEmpty();
        }

        store(facts.subList(facts.size() - 1, facts.size()));

        assertThat(shownQuotes()).containsExactly("The bridge opens on Monday", "We are ready");
    }

    @Test
    void keepsShowingTheOldVersionUntilTheNewOneIsWhole() {
        store(first().facts());
        List<Fact> facts = second().facts();

        store(facts.subList(0, facts.size() - 1));
        assertThat(shownQuotes()).containsExactly("The bridge opens on Monday", "We are ready");

        store(facts.subList(facts.size() - 1, facts.size()));
        assertThat(shownQuotes()).containsExactly("The bridge opens on Tuesday", "We are ready");
        assertThat(outcomes()).containsExactly("1 superseded", "2 extracted");
    }

    @Test
    void anOlderVersionArrivingLateNeverRegresses() {
        store(second().facts());

        assertThat(store(first().facts())).containsExactly(Outcome.SUPERSEDED);

        assertThat(shownQuotes()).containsExactly("The bridge opens on Tuesday", "We are ready");
    }

    @Test
    void anUnchangedResubmissionChangesNothingVisible() {
        store(first().facts());

        assertThat(store(first().version(2).receivedAt(NOON).offset(9).facts())).containsExactly(Outcome.UNCHANGED);

        assertThat(outcomes()).containsExactly("1 extracted", "2 unchanged");
        assertThat(shownQuotes()).containsExactly("The bridge opens on Monday", "We are ready");
    }

    @Test
    void aVersionThatReturnsToEarlierWordsIsShown() {
        store(first().facts());
        store(second().facts());

        store(first().version(3).receivedAt(EVENING).offset(20).facts());

        assertThat(outcomes()).containsExactly("1 superseded", "2 superseded", "3 extracted");
        assertThat(shownQuotes()).containsExactly("The bridge opens on Monday", "We are ready");
    }

    @Test
    void anArticleWithoutQuotesTakesThoseOfItsOlderVersionAway() {
        store(first().facts());

        store(anArticle("bridge").version(2).sentence("It rained.").offset(3).facts());

        assertThat(shownQuotes()).isEmpty();
        assertThat(outcomes()).containsExactly("1 superseded", "2 extracted");
    }

    @Test
    void aNewerReadingOfTheSameVersionReplacesTheOlderOne() {
        store(first().facts());

        store(anArticle("bridge")
                .readBy("better")
                .offset(7)
                .quote("The bridge opens on Monday", "Nora Feld")
                .facts());

        assertThat(shownQuotes()).containsExactly("The bridge opens on Monday");
    }

    @Test
    void aTakedownLeavesNoWord() {
        store(first().facts());
        store(second().facts());

        assertThat(store(List.of(read(takedown("bridge", NOON)))))
                .containsExactlyInAnyOrder(Outcome.RETRACTED, Outcome.RETRACTED);

        assertThat(String.join("\n", Rows.all(database().jdbc())))
                .contains("retraction")
                .doesNotContain("Monday")
                .doesNotContain("Tuesday")
                .doesNotContain("Feld")
                .doesNotContain("Lindqvist")
                .doesNotContain("Bridge to reopen");
    }

    @Test
    void nothingReceivedBeforeTheTakedownComesBack() {
        store(List.of(read(takedown("bridge", NOON))));
        store(first().facts());
        store(second().receivedAt(NOON).facts());

        assertThat(shownQuotes()).isEmpty();
        assertThat(String.join("\n", Rows.all(database().jdbc()))).doesNotContain("Feld");
        assertThat(outcomes()).containsExactly("1 retracted", "2 retracted");
    }

    @Test
    void quotesOfARetractedVersionDoNotLingerEvenWithoutItsArticleEvent() {
        store(List.of(read(takedown("bridge", NOON))));
        List<Fact> facts = first().facts();

        store(facts.subList(1, facts.size()));

        assertThat(database()
                        .jdbc()
                        .sql("SELECT count(*) FROM quote")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database()
                        .jdbc()
                        .sql("SELECT count(*) FROM entity")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsSubmittedAfterATakedownIsShownEvenUnderTheSameVersion() {
        store(first().facts());
        store(List.of(read(takedown("bridge", NOON))));

        store(first().receivedAt(EVENING).offset(5).facts());

        assertThat(shownQuotes()).containsExactly("The bridge opens on Monday", "We are ready");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyOrderOfTheSameEventsEndsWithTheSameRows(long seed) {
        Random random = new Random(seed);
        List<Fact> history = History.of(random);
        store(history);
        List<String> undisturbed = Rows.all(database().jdbc());
        for (int round = 0; round < 3; round++) {
            List<Fact> shuffled = new ArrayList<>(history);
            for (Fact fact : history) {
                if (random.nextInt(3) == 0) {
                    shuffled.add(fact);
                }
            }
            storeShuffled(shuffled, random);
            assertSameRows(undisturbed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void tenfoldDeliveryInAnyOrderEndsWithTheSameRows(long seed) {
        Random random = new Random(seed);
        List<Fact> history = History.of(random);
        store(history);
        List<String> undisturbed = Rows.all(database().jdbc());

        storeShuffled(
                Collections.nCopies(10, history).stream().flatMap(List::stream).toList(), random);

        assertSameRows(undisturbed);
    }

    @Test
    void refusesWhatItCanNeverStore() {
        List<Fact> facts =
                anArticle("bridge").quote("Half a \ud83d pair", "Nora Feld").facts();

        assertThat(facts).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> store(facts)).isInstanceOf(UnstorableException.class);
        assertThat(Rows.all(database().jdbc())).isEmpty();
    }

    /** Into empty tables, in batches of any size. */
    private void storeShuffled(List<Fact> facts, Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        database().empty();
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(12));
            store(shuffled.subList(from, to));
            from = to;
        }
    }

    private void assertSameRows(List<String> undisturbed) {
        List<String> disturbed = Rows.all(database().jdbc());
        assertThat(disturbed.stream().filter(row -> !undisturbed.contains(row))).isEmpty();
        assertThat(disturbed).hasSameSizeAs(undisturbed);
    }

    private static ArticleEvents first() {
        return anArticle("bridge")
                .quote("The bridge opens on Monday", "Nora Feld")
                .indirectQuote("The harbour board", "We are ready");
    }

    private static ArticleEvents second() {
        return anArticle("bridge")
                .version(2)
                .receivedAt(MORNING.plusSeconds(60))
                .offset(1)
                .quote("The bridge opens on Tuesday", "Nora Feld")
                .indirectQuote("The harbour board", "We are ready");
    }

    private static Fact read(ConsumerRecord<byte[], byte[]> record) {
        return FactReader.read(record);
    }

    private List<Outcome> store(Collection<Fact> facts) {
        return database().store().store(facts);
    }

    private List<String> shownQuotes() {
        return database()
                .jdbc()
                .sql("SELECT text FROM quote WHERE current ORDER BY position")
                .query(String.class)
                .list();
    }

    private List<String> outcomes() {
        return database()
                .jdbc()
                .sql("SELECT version || ' ' || outcome FROM article_version ORDER BY version, received_at")
                .query(String.class)
                .list();
    }
}
