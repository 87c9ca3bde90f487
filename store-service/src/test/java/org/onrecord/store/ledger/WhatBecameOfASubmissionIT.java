package org.onrecord.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.received;
import static org.onrecord.store.fixture.ArticleEvents.takedown;
import static org.onrecord.store.fixture.RefusedRecord.aRefusedArticle;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.article.SubmissionId;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.events.wire.Rejection;
import org.onrecord.store.deadletter.KeptLetters;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import org.onrecord.store.problem.ProblemException;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/** What is told of one submission is what the ledger counts it as. */
class WhatBecameOfASubmissionIT {

    /** That of refused records, too. */
    private static final int PARTITION = 3;

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private static Database database;

    @BeforeAll
    static void start() throws InterruptedException {
        database = Database.embedded("submissions");
        RunningStore.createTopics();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void isToldFromItsReceiptToItsTakedown() {
        note(article("mill", "We close in May"), MORNING, 7);
        assertThat(told("live-3-7"))
                .isEqualTo(new SubmissionView(
                        SubmissionId.parse("live-3-7"), "live", "pending", null, null, "mill", 1L, MORNING, null));

        store("mill", MORNING, "We close in May");
        assertThat(told("live-3-7").outcome()).isEqualTo("extracted");

        note(article("mill", "We close in June"), MORNING.plusSeconds(1), 8);
        store("mill", MORNING.plusSeconds(1), "We close in June");
        assertThat(told("live-3-7").outcome()).isEqualTo("superseded");
        assertThat(told("live-3-8").outcome()).isEqualTo("extracted");

        database.store().store(List.of(FactReader.read(takedown("mill", MORNING.plusSeconds(9)))));
        assertThat(told("live-3-8").outcome()).isEqualTo("retracted");
    }

    @Test
    void aRefusalIsToldWithItsReasonAndItsDeadLetter() {
        note(article("mill", "Nous fermons en mai"), MORNING, 7);
        KeptLetters.in(
                database, aRefusedArticle().key("mill").offset(7).at(MORNING).because(Rejection.LANGUAGE));

        SubmissionView told = told("live-3-7");
        assertThat(told.outcome() + " " + told.reason()).isEqualTo("rejected language");
        assertThat(told.deadLetterId()).matches("[0-9a-f]{32}");
    }

    @Test
    void oneUnderEmbargoIsHeldUntilItsTime() {
        Instant noon = MORNING.plusSeconds(14_400);
        ArticleSubmitted embargoed = new ArticleSubmitted(
                new ArticleId("mill"),
                new ArticleVersion(1),
                null,
                null,
                "We close in May.",
                null,
                null,
                null,
                null,
                null,
                noon,
                null,
                null,
                null,
                List.of());
        note(embargoed, MORNING, 7);

        assertThat(told("live-3-7").outcome()).isEqualTo("held");
        assertThat(told("live-3-7").heldUntil()).isEqualTo(noon);
        assertThat(search(noon).of(SubmissionId.parse("live-3-7")).orElseThrow().outcome())
                .isEqualTo("pending");
    }

    @Test
    void theSameAgainIsUnchanged() {
        note(article("mill", "We close in May"), MORNING, 7);
        note(article("mill", "We close in May"), MORNING, 9);
        store("mill", MORNING, "We close in May");

        assertThat(told("live-3-7").outcome()).isEqualTo("extracted");
        assertThat(told("live-3-9").outcome()).isEqualTo("unchanged");
    }

    @Test
    void whatKafkaHasAndTheStoreHasNotNotedIsReceived() throws Exception {
        RecordMetadata place;
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", EmbeddedKafka.temporary().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            place = producer.send(EventRecords.submitted(article("received-1", "It rained."), MORNING, Lane.BACKFILL))
                    .get();
        }
        SubmissionId submission = new SubmissionId(Lane.BACKFILL, place.partition(), place.offset());

        assertThat(told(submission.toString())).isEqualTo(SubmissionView.received(submission));
    }

    @ParameterizedTest
    @ValueSource(strings = {"live-3-900000000000", "live-99-0", "mill", "live-3-6", "LIVE-3-7"})
    void anythingElseIsUnknown(String id) {
        // A takedown stands at 6.
        note(article("mill", "We close in May"), MORNING, 7);

        assertThatThrownBy(() -> told(id))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.toProblem().getStatus()).isEqualTo(404));
    }

    private static SubmissionView told(String id) {
        return new SubmissionController(
                        search(MORNING.plusSeconds(60)),
                        new TopicEnds(new DefaultKafkaConsumerFactory<>(
                                Map.of(
                                        "bootstrap.servers",
                                        EmbeddedKafka.temporary().bootstrapServers(),
                                        "group.id",
                                        "submissions-test"),
                                new ByteArrayDeserializer(),
                                new ByteArrayDeserializer())))
                .submission(id);
    }

    private static SubmissionSearch search(Instant now) {
        return new SubmissionSearch(database.jdbc(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void note(ArticleSubmitted article, Instant at, long offset) {
        new SubmissionListener(new SubmissionRows(database.jdbc()))
                .onMessage(List.of(on(PARTITION, received(EventRecords.submitted(article, at), offset))));
    }

    private static ConsumerRecord<byte[], byte[]> on(int partition, ConsumerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(
                record.topic(),
                partition,
                record.offset(),
                record.timestamp(),
                record.timestampType(),
                record.serializedKeySize(),
                record.serializedValueSize(),
                record.key(),
                record.value(),
                record.headers(),
                record.leaderEpoch());
    }

    private static void store(String id, Instant at, String words) {
        database.store()
                .store(anArticle(id).receivedAt(at).quote(words, "Bo Larsen").facts());
    }

    private static ArticleSubmitted article(String id, String text) {
        return new ArticleSubmitted(new ArticleId(id), new ArticleVersion(1), null, null, text, null, null, null, null);
    }
}
