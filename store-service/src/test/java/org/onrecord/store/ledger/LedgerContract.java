package org.onrecord.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;
import static org.onrecord.store.fixture.RefusedRecord.aRefusedArticle;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.events.wire.Rejection;
import org.onrecord.store.deadletter.KeptLetters;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RefusedRecord;

/** What the ledger promises, on whichever PostgreSQL. */
abstract class LedgerContract {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String COURIER = "The Harbour Courier";
    private static final int PARTITION = 3;

    private long nextOffset;

    abstract Database database();

    @BeforeEach
    void empty() {
        database().empty();
        nextOffset = 0;
    }

    @Test
    void whatWasSubmittedAndHasNoOutcomeYetIsPending() {
        note(submitted("mill", MORNING));

        assertThat(row(COURIER)).isEqualTo("received 1: pending 1");
    }

    @Test
    void aCorrectionARepeatAndATakedownAreEachCountedOnce() {
        note(submitted("mill", MORNING));
        note(submitted("mill", MORNING.plusSeconds(1)));
        note(submitted("mill", MORNING.plusSeconds(2)));
        store(version("mill", MORNING, "We close in May"));
        store(version("mill", MORNING.plusSeconds(1), "We close in June"));
        store(version("mill", MORNING.plusSeconds(2), "We close in June"));
        assertThat(row(COURIER)).isEqualTo("received 3: extracted 1, superseded 1, unchanged 1");

        database().store().store(List.of(FactReader.read(takedown("mill", MORNING.plusSeconds(9)))));
        assertThat(row(COURIER)).isEqualTo("received 3: retracted 3");
    }

    @Test
    void whatCameByEitherLaneIsCountedApart() {
        note(submitted("mill", MORNING));
        note(on(Lane.BACKFILL, submitted("lock", MORNING.plusSeconds(1))));
        note(on(Lane.BACKFILL, submitted("ferry", MORNING.plusSeconds(2))));
        refuse(aRefusedArticle()
                .on(Topic.ARTICLE_BACKFILL)
                .key("ferry")
                .offset(2)
                .at(MORNING.plusSeconds(2)));
        store(version("mill", MORNING, "We close in May"));

        assertThat(ledger().of(DAY, DAY, COURIER, null).rows())
                .extracting(row -> row.lane() + " " + row.received())
                .containsExactly("live 1", "backfill 2");
        LedgerRow archive = ledger().of(DAY, DAY, null, "backfill").total();
        assertThat(archive.pending()).isEqualTo(1);
        assertThat(archive.rejected()).isEqualTo(1);
    }

    /** Each lane has partitions and offsets of its own. */
    @Test
    void aRecordOfTheOtherLaneAtTheSamePlaceIsAnotherOne() {
        ConsumerRecord<byte[], byte[]> live = submitted("mill", MORNING);
        nextOffset = 0;
        note(live);
        note(on(Lane.BACKFILL, submitted("ferry", MORNING)));
        refuse(aRefusedArticle().offset(0));

        assertThat(ledger().of(DAY, DAY, COURIER, "live").total().rejected()).isEqualTo(1);
        assertThat(ledger().of(DAY, DAY, COURIER, "backfill").total().pending()).isEqualTo(1);
    }

    @Test
    void aRefusedArticleIsCountedByItsReason() {
        note(submitted("mill", MORNING));
        ConsumerRecord<byte[], byte[]> broken = record("ferry", "{", MORNING.plusSeconds(1));
        note(broken);
        refuse(aRefusedArticle().offset(0));
        refuse(aRefusedArticle()
                .key("ferry")
                .value("{")
                .offset(1)
                .at(MORNING.plusSeconds(1))
                .because(Rejection.NOT_JSON));

        assertThat(row(COURIER)).isEqualTo("received 1: rejected 1 {language=1}");
        assertThat(row("unknown")).isEqualTo("received 1: rejected 1 {not-json=1}");
    }

    @Test
    void anArticleOfWhichAnEventWasRefusedIsRefused() {
        note(submitted("mill", MORNING));
        List<Fact> facts = version("mill", MORNING, "We close in May").facts();
        database().store().store(facts.subList(0, 1));
        refuse(aRefusedArticle()
                .on(Topic.QUOTE_EXTRACTED)
                .value("{\"articleId\": \"mill\"}")
                .because(Rejection.UNSTORABLE));

        assertThat(row(COURIER)).isEqualTo("received 1: rejected 1 {unstorable=1}");
    }

    @Test
    void aRecordThatWasSentAgainIsTheSameSubmission() {
        note(submitted("mill", MORNING));
        refuse(aRefusedArticle().offset(0));
        database().jdbc().sql("UPDATE dead_letter SET state = 'redriven'").update();
        ConsumerRecord<byte[], byte[]> again = submitted("mill", MORNING);
        again.headers().add(DeadLetter.ATTEMPT, "2".getBytes(StandardCharsets.US_ASCII));
        note(again);
        assertThat(row(COURIER)).isEqualTo("received 1: pending 1");

        store(version("mill", MORNING, "We close in May"));
        assertThat(row(COURIER)).isEqualTo("received 1: extracted 1");
    }

    @Test
    void theSameRecordTwiceOnTheTopicChangesNothingTheSecondTime() {
        note(submitted("mill", MORNING));
        note(submitted("mill", MORNING));
        store(version("mill", MORNING, "We close in May"));

        assertThat(row(COURIER)).isEqualTo("received 2: extracted 1, unchanged 1");
    }

    /** Kafka keeps the newest record of a key: an extractor that comes late never sees the older. */
    @Test
    void whatCompactionTookAwayIsSuperseded() {
        note(submitted("mill", MORNING));
        note(submitted("mill", MORNING.plusSeconds(1)));
        store(version("mill", MORNING.plusSeconds(1), "We close in June"));

        assertThat(row(COURIER)).isEqualTo("received 2: extracted 1, superseded 1");
    }

    @Test
    void aVersionWhoseArticleEventWasCompactedAwayIsSuperseded() {
        note(submitted("mill", MORNING));
        note(submitted("mill", MORNING.plusSeconds(1)));
        List<Fact> quotesAlone = version("mill", MORNING, "We close in May").facts().stream()
                .filter(Fact.QuoteFound.class::isInstance)
                .toList();
        database().store().store(quotesAlone);
        assertThat(row(COURIER)).isEqualTo("received 2: pending 2");

        store(version("mill", MORNING.plusSeconds(1), "We close in June"));

        assertThat(row(COURIER)).isEqualTo("received 2: extracted 1, superseded 1");
    }

    @Test
    void whatWasTakenDownBeforeItWasExtractedIsRetracted() {
        note(submitted("mill", MORNING));
        database().store().store(List.of(FactReader.read(takedown("mill", MORNING.plusSeconds(1)))));

        assertThat(row(COURIER)).isEqualTo("received 1: retracted 1");
    }

    @Test
    void nothingIsMissingOfWhatCameBeforeTheLedger() {
        store(version("mill", MORNING, "We close in May"));
        refuse(aRefusedArticle().key("ferry"));

        assertThat(row(COURIER)).isEqualTo("received 1: extracted 1");
        assertThat(row("unknown")).isEqualTo("received 1: rejected 1 {language=1}");
    }

    @Test
    void aNewerReadingOfASubmissionIsNoSecondSubmission() {
        note(submitted("mill", MORNING));
        store(version("mill", MORNING, "We close in May"));
        store(version("mill", MORNING, "We close in May").readBy("better").offset(50));

        assertThat(row(COURIER)).isEqualTo("received 1: extracted 1");
    }

    @Test
    void daysAreThoseOfUtcAndBothEndsCount() {
        note(submitted("a", Instant.parse("2026-03-01T23:59:59.999Z")));
        note(submitted("b", Instant.parse("2026-03-02T00:00:00Z")));
        note(submitted("c", Instant.parse("2026-03-02T23:59:59.999Z")));
        note(submitted("d", Instant.parse("2026-03-03T00:00:00Z")));

        assertThat(ledger().of(DAY, DAY, null, null).total().received()).isEqualTo(2);
        assertThat(ledger().of(DAY.minusDays(1), DAY.plusDays(1), null, null).rows())
                .extracting(row -> row.day() + " " + row.received())
                .containsExactly("2026-03-01 1", "2026-03-02 2", "2026-03-03 1");
        assertThat(ledger().of(DAY, DAY, "nobody", null).rows()).isEmpty();
    }

    /** Submissions, events, letters and takedowns come by different topics: in any order the ledger ends the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverComesFirstTheLedgerBalances(long seed) {
        Random random = new Random(seed);
        List<Runnable> arrivals = new ArrayList<>();
        int submissions = 25;
        for (int i = 0; i < submissions; i++) {
            String id = "article-" + random.nextInt(6);
            Instant at = MORNING.plusSeconds(i);
            int fate = random.nextInt(8);
            Lane lane = random.nextBoolean() ? Lane.LIVE : Lane.BACKFILL;
            ConsumerRecord<byte[], byte[]> record = on(lane, fate == 0 ? record(id, "{", at) : submitted(id, at));
            arrivals.add(() -> note(record));
            if (fate <= 1) {
                RefusedRecord refused = aRefusedArticle()
                        .on(lane.topic())
                        .key(id)
                        .value(fate == 0 ? "{" : "{\"text\": \"Sie schweigt.\"}")
                        .offset(record.offset())
                        .at(at)
                        .because(fate == 0 ? Rejection.NOT_JSON : Rejection.LANGUAGE);
                arrivals.add(() -> refuse(refused));
            } else if (fate <= 5) {
                List<Fact> facts = version(id, at, "Wording " + random.nextInt(2))
                        .offset(i)
                        .facts();
                facts.forEach(fact -> arrivals.add(() -> database().store().store(List.of(fact))));
            } else if (fate == 6) {
                Fact takedown = FactReader.read(takedown(id, at.plusMillis(1)));
                arrivals.add(() -> database().store().store(List.of(takedown)));
            }
        }
        arrivals.forEach(Runnable::run);
        LedgerView undisturbed = ledger().of(DAY, DAY, null, null);
        assertThat(undisturbed.total().received()).isEqualTo(submissions);
        for (int round = 0; round < 2; round++) {
            Collections.shuffle(arrivals, random);
            database().empty();
            arrivals.forEach(Runnable::run);
            arrivals.subList(0, 20).forEach(Runnable::run);

            assertThat(ledger().of(DAY, DAY, null, null)).isEqualTo(undisturbed);
        }
    }

    private ConsumerRecord<byte[], byte[]> submitted(String id, Instant at) {
        return record(id, "{\"text\": \"It rained.\", \"version\": 1, \"publisher\": \"" + COURIER + "\"}", at);
    }

    private ConsumerRecord<byte[], byte[]> record(String key, String value, Instant at) {
        return new ConsumerRecord<>(
                Topic.ARTICLE_SUBMITTED.wireName(),
                PARTITION,
                nextOffset++,
                at.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                key.getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8),
                new RecordHeaders(),
                Optional.empty());
    }

    private static ConsumerRecord<byte[], byte[]> on(Lane lane, ConsumerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(
                lane.topic().wireName(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.timestampType(),
                0,
                0,
                record.key(),
                record.value(),
                record.headers(),
                Optional.empty());
    }

    /** Version 1, as the submitted records say. */
    private static ArticleEvents version(String id, Instant at, String words) {
        return anArticle(id).by(COURIER).receivedAt(at).quote(words, "Bo Larsen");
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        new SubmissionListener(new SubmissionRows(database().jdbc())).onMessage(List.of(record));
    }

    private void store(ArticleEvents article) {
        database().store().store(article.facts());
    }

    private void refuse(RefusedRecord record) {
        KeptLetters.in(database(), record);
    }

    private Ledger ledger() {
        return new Ledger(database().jdbc(), Clock.fixed(MORNING, ZoneOffset.UTC));
    }

    private String row(String source) {
        LedgerRow row = ledger().of(DAY, DAY, source, null).rows().get(0);
        assertThat(row.received())
                .isEqualTo(row.extracted()
                        + row.unchanged()
                        + row.superseded()
                        + row.retracted()
                        + row.pending()
                        + row.rejected());
        List<String> counts = new ArrayList<>();
        Map.of(
                        "extracted", row.extracted(),
                        "unchanged", row.unchanged(),
                        "superseded", row.superseded(),
                        "retracted", row.retracted(),
                        "pending", row.pending(),
                        "rejected", row.rejected())
                .forEach((outcome, articles) -> {
                    if (articles > 0) {
                        counts.add(outcome + " " + articles);
                    }
                });
        Collections.sort(counts);
        return "received " + row.received() + ": " + String.join(", ", counts)
                + (row.reasons().isEmpty() ? "" : " " + row.reasons());
    }
}
