package org.onrecord.extract.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.Extractor;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.events.wire.Rejection;
import org.onrecord.extract.SubmittedRecord;
import org.onrecord.extract.engine.ArticleExtraction;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.text.Document;

class EveryRecordHasOneOutcomeTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-03-04T05:06:07Z"));
    private static final Extractor EXTRACTOR = new Extractor("1.2.3", "a".repeat(64));
    private static final String JSON = "{\"id\":\"ferry-7\",\"text\":\"The ferry to Skerra is late again.\"}";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final RecordOutcomes outcomes = with(EveryRecordHasOneOutcomeTest::nothingFound);

    @Test
    void extractsAnArticleUnderItsId() {
        Outcome outcome = outcomes.of(SubmittedRecord.of(JSON).read());

        assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
        ProducerRecord<byte[], byte[]> article = outcome.records().get(0);
        assertThat(article.topic()).isEqualTo(Topic.ARTICLE_EXTRACTED.wireName());
        assertThat(article.key()).asString(StandardCharsets.UTF_8).isEqualTo("ferry-7");
    }

    @Test
    void givesTheSameRecordsForTheSameRecord() {
        assertThat(outcomes.of(SubmittedRecord.of(JSON).read()))
                .usingRecursiveComparison()
                .isEqualTo(outcomes.of(SubmittedRecord.of(JSON).read()));
    }

    @Test
    void passesATombstoneOn() {
        Outcome outcome = outcomes.of(SubmittedRecord.tombstone()
                .key("ferry-7")
                .at(1_700_000_000_123L)
                .read());

        assertThat(outcome).isInstanceOf(Outcome.Retracted.class);
        assertThat(outcome.records().get(0).topic()).isEqualTo(Topic.ARTICLE_EXTRACTED.wireName());
        assertThat(outcome.records()).allSatisfy(tombstone -> {
            assertThat(tombstone.key()).asString(StandardCharsets.UTF_8).isEqualTo("ferry-7");
            assertThat(tombstone.value()).isNull();
            assertThat(tombstone.timestamp()).isEqualTo(1_700_000_000_123L);
        });
    }

    @ParameterizedTest
    @EnumSource
    void copiesATakedownToTheOtherLaneUnlessItIsThere(Lane lane) {
        SubmittedRecord takedown = SubmittedRecord.tombstone().on(lane).key("ferry-7");

        ProducerRecord<byte[], byte[]> copy =
                outcomes.of(takedown.read()).records().get(1);
        assertThat(copy.topic()).isEqualTo(lane.other().topic().wireName());
        // As the record that it is a copy of.
        assertThat(copy.partition()).isEqualTo(3);

        assertThat(outcomes.of(takedown.header(EventRecords.ON_BOTH_LANES, header(copy, EventRecords.ON_BOTH_LANES))
                                .read())
                        .records())
                .extracting(ProducerRecord::topic)
                .containsExactly(Topic.ARTICLE_EXTRACTED.wireName(), Topic.ARTICLE_HELD.wireName());
    }

    @Test
    void holdsWhatIsUnderEmbargoAsItCame() {
        String json = rules("\"embargoedUntil\":\"2026-03-04T05:06:08Z\"");

        Outcome outcome =
                outcomes.of(SubmittedRecord.of(json).at(1_700_000_000_123L).read());

        assertThat(outcome).isInstanceOf(Outcome.Held.class);
        assertThat(outcome.records()).singleElement().satisfies(held -> {
            assertThat(held.topic()).isEqualTo(Topic.ARTICLE_HELD.wireName());
            assertThat(held.key()).asString(StandardCharsets.UTF_8).isEqualTo("ferry-7");
            assertThat(held.value()).asString(StandardCharsets.UTF_8).isEqualTo(json);
            assertThat(held.timestamp()).isEqualTo(1_700_000_000_123L);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"embargoedUntil\":\"2026-03-04T05:06:07Z\"",
                "\"status\":\"usable\"",
                "\"expiresAt\":\"2026-03-04T05:06:08Z\""
            })
    void extractsWhatMayBePublishedNow(String rule) {
        assertThat(outcomes.of(SubmittedRecord.of(rules(rule)).read())).isInstanceOf(Outcome.Extracted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\":\"withheld\"",
                "\"status\":\"canceled\"",
                "\"expiresAt\":\"2026-03-04T05:06:07Z\"",
                "\"status\":\"withheld\",\"embargoedUntil\":\"2026-03-04T05:06:08Z\""
            })
    void takesDownWhatMustNotBeSeen(String rule) {
        Outcome outcome = outcomes.of(SubmittedRecord.of(rules(rule)).read());

        assertThat(outcome).isInstanceOf(Outcome.Retracted.class);
        assertThat(outcome.records())
                .extracting(ProducerRecord::topic)
                .containsExactly(
                        Topic.ARTICLE_EXTRACTED.wireName(),
                        Topic.ARTICLE_BACKFILL.wireName(),
                        Topic.ARTICLE_HELD.wireName());
        assertThat(outcome.records())
                .allSatisfy(record -> assertThat(record.value()).isNull());
    }

    private static String rules(String rule) {
        return "{\"id\":\"ferry-7\",\"text\":\"The ferry to Skerra is late again.\"," + rule + "}";
    }

    @Test
    void givesTheSameRecordsForAnArticleOnEitherLane() {
        assertThat(outcomes.of(SubmittedRecord.of(JSON).on(Lane.BACKFILL).read()))
                .usingRecursiveComparison()
                .isEqualTo(outcomes.of(SubmittedRecord.of(JSON).read()));
    }

    @Test
    void refusesWhatIsOnTheBackfillLaneToItsOwnDeadLetters() {
        assertThat(outcomes.of(SubmittedRecord.of("not json").on(Lane.BACKFILL).read())
                        .records())
                .extracting(ProducerRecord::topic)
                .containsExactly(Topic.ARTICLE_BACKFILL_DLT.wireName());
    }

    @Test
    void sendsWhatItCannotReadToTheDeadLettersAsItCame() {
        var submitted = SubmittedRecord.of("not json")
                .key("ferry-7")
                .header("origin", "kcat")
                .read();

        Outcome outcome = outcomes.of(submitted);

        assertThat(outcome)
                .asInstanceOf(type(Outcome.Rejected.class))
                .extracting(Outcome.Rejected::reason)
                .isEqualTo(Rejection.NOT_JSON);
        ProducerRecord<byte[], byte[]> letter = outcome.records().get(0);
        assertThat(letter.topic()).isEqualTo(Topic.ARTICLE_SUBMITTED_DLT.wireName());
        assertThat(letter.key()).isEqualTo(submitted.key());
        assertThat(letter.value()).isEqualTo(submitted.value());
        assertThat(header(letter, "origin")).isEqualTo("kcat");
        assertThat(header(letter, DeadLetter.REASON)).isEqualTo("not-json");
        assertThat(header(letter, DeadLetter.OFFSET)).isEqualTo("41");
    }

    @Test
    void survivesAnEngineThatFails() {
        RecordOutcomes failing = with(text -> {
            throw new IllegalStateException("a secret of the text: " + text);
        });

        Outcome outcome = failing.of(SubmittedRecord.of(JSON).read());

        assertThat(reason(outcome)).isEqualTo(Rejection.EXTRACTION_FAILED);
        assertThat(header(outcome.records().get(0), DeadLetter.DETAIL)).doesNotContain("secret", "Skerra");
    }

    @Test
    void survivesAnEngineThatRecursesTooDeep() {
        RecordOutcomes failing = with(text -> {
            throw new StackOverflowError();
        });

        assertThat(reason(failing.of(SubmittedRecord.of(JSON).read()))).isEqualTo(Rejection.EXTRACTION_FAILED);
    }

    @Test
    void refusesAnArticleDeclaredInAnotherLanguage() {
        Outcome outcome = outcomes.of(SubmittedRecord.of("{\"text\":\"Hola.\",\"language\":\"es-MX\"}")
                .read());

        assertThat(reason(outcome)).isEqualTo(Rejection.LANGUAGE);
    }

    @Test
    void readsAnArticleDeclaredInAnyEnglish() {
        Outcome outcome = outcomes.of(SubmittedRecord.of("{\"text\":\"G'day.\",\"language\":\"en-AU\"}")
                .read());

        assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
        assertThat(outcome.records().get(0).value())
                .asString(StandardCharsets.UTF_8)
                .contains("\"language\":\"en-AU\"");
    }

    @Test
    void refusesAnArticleWhoseEventNoTopicWouldTake() {
        // Six bytes of JSON for each character: the article.extracted event is as large as the record allowed.
        String text = "\\u0001".repeat(999_000) + " said Flett";
        String title = "\\u0001".repeat(2_000);
        String json = "{\"text\":\"" + text + "\",\"title\":\"" + title + "\"}";

        Outcome outcome = with(found -> new Extraction(
                        new Document(
                                found,
                                java.util.Collections.nCopies(
                                        80_000,
                                        new org.onrecord.extraction.text.Block(
                                                org.onrecord.extraction.text.BlockKind.PARAGRAPH,
                                                new org.onrecord.extraction.text.Span(0, 1),
                                                0,
                                                0)),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        List.of(),
                        List.of()))
                .of(SubmittedRecord.of(json).read());

        assertThat(reason(outcome)).isEqualTo(Rejection.TOO_LARGE);
    }

    @Test
    void leavesOnlyADeadLetterThatKafkaWouldRefuseWithoutItsValue() {
        byte[] zeros = new byte[Topic.MAX_MESSAGE_BYTES];

        var fits = outcomes.of(SubmittedRecord.of(zeros).read()).records().get(0);
        var tooLarge = outcomes.of(SubmittedRecord.of(new byte[Topic.MAX_DEAD_LETTER_BYTES])
                        .read())
                .records()
                .get(0);

        assertThat(fits.value()).isEqualTo(zeros);
        assertThat(tooLarge.value()).isNull();
        assertThat(header(tooLarge, DeadLetter.DETAIL)).contains("left out");
        assertThat(header(tooLarge, DeadLetter.PARTITION)).isEqualTo("3");
    }

    @Test
    void carriesTheTraceThrough() {
        Outcome extracted = outcomes.of(
                SubmittedRecord.of(JSON).header("traceparent", TRACE).read());
        Outcome retracted = outcomes.of(SubmittedRecord.tombstone()
                .key("ferry-7")
                .header("traceparent", TRACE)
                .read());
        Outcome rejected = outcomes.of(
                SubmittedRecord.of("no").header("traceparent", TRACE).read());

        for (Outcome outcome : List.of(extracted, retracted, rejected)) {
            assertThat(outcome.records())
                    .allSatisfy(
                            record -> assertThat(header(record, "traceparent")).isEqualTo(TRACE));
        }
    }

    @Test
    void carriesWhatTracingSystemsAddAndNoMalformedTrace() {
        Outcome traced = outcomes.of(SubmittedRecord.of(JSON)
                .header("traceparent", TRACE)
                .header("tracestate", "desk=7")
                .read());
        Outcome malformed = outcomes.of(
                SubmittedRecord.of(JSON).header("traceparent", "00-0-0-1").read());

        assertThat(traced.records())
                .allSatisfy(record -> assertThat(header(record, "tracestate")).isEqualTo("desk=7"));
        assertThat(malformed.records())
                .allSatisfy(record ->
                        assertThat(record.headers().lastHeader("traceparent")).isNull());
    }

    @Test
    void countsEachOutcomeOnce() {
        var meters = new SimpleMeterRegistry();
        OutcomeCounters counters = new OutcomeCounters(meters, Lane.LIVE);

        counters.count(outcomes.of(SubmittedRecord.of(JSON).read()));
        counters.count(outcomes.of(SubmittedRecord.of("no").read()));
        counters.count(outcomes.of(SubmittedRecord.tombstone().key("ferry-7").read()));

        assertThat(counted(meters, "extracted", "none")).isEqualTo(1);
        assertThat(counted(meters, "rejected", "not-json")).isEqualTo(1);
        assertThat(counted(meters, "rejected", "language")).isZero();
        assertThat(counted(meters, "retracted", "none")).isEqualTo(1);
    }

    private static double counted(SimpleMeterRegistry meters, String outcome, String reason) {
        return meters.get(ExtractMetric.OUTCOMES)
                .tags("lane", "live", "outcome", outcome, "reason", reason)
                .counter()
                .count();
    }

    private static Rejection reason(Outcome outcome) {
        return ((Outcome.Rejected) outcome).reason();
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static RecordOutcomes with(Function<String, Extraction> engine) {
        return new RecordOutcomes(new ArticleExtraction(engine, EXTRACTOR), NOW);
    }

    private static Extraction nothingFound(String text) {
        return new Extraction(
                new Document(text, List.of(), List.of(), List.of(), List.of(), List.of()), List.of(), List.of());
    }
}
