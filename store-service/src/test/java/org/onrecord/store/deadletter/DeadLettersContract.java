package org.onrecord.store.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;
import static org.onrecord.store.fixture.RefusedRecord.aRefusedArticle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.events.wire.Rejection;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RefusedRecord;

/** What the store promises of dead letters, on whichever PostgreSQL. */
abstract class DeadLettersContract {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    abstract Database database();

    @BeforeEach
    void empty() {
        database().empty();
    }

    @Test
    void aLetterThatComesTwiceIsOneLetter() {
        keep(aRefusedArticle());
        keep(aRefusedArticle());

        assertThat(letters()).hasSize(1);
        assertThat(letters().get(0).view().toString())
                .contains("state=OPEN")
                .contains("topic=news.article.submitted.v1, partition=3, offset=7, recordedAt=2026-03-02T08:00:00Z")
                .contains("articles=[mill], reason=language")
                .contains("attempts=1, firstFailedAt=2026-03-02T08:00:01Z, lastFailedAt=2026-03-02T08:00:01Z");
    }

    @Test
    void theRecordIsKeptAsItCame() {
        keep(aRefusedArticle().header("traceparent", "00-1").header("empty", ""));

        Letter.Content content = search().content(letters().get(0).id());

        assertThat(content.key()).asString(StandardCharsets.UTF_8).isEqualTo("mill");
        assertThat(content.value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"text\": \"Sie schweigt.\"}");
        assertThat(content.headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactly("traceparent=00-1", "empty=");
    }

    @Test
    void aRecordThatIsRefusedAgainIsTheSameLetterOnceMore() {
        keep(aRefusedArticle());
        LetterRow first = letters().get(0);
        RefusedRecord second = again(first, 2).offset(30).failedAt(MORNING.plusSeconds(60));

        keep(second);
        keep(second);
        keep(aRefusedArticle());

        assertThat(letters()).hasSize(1);
        assertThat(letters().get(0).view().toString())
                .contains("attempts=2")
                .contains("firstFailedAt=2026-03-02T08:00:01Z, lastFailedAt=2026-03-02T08:01:00Z")
                .contains("offset=7");
    }

    /** Anybody can write headers; a record must not vanish behind somebody else's letter. */
    @Test
    void anotherRecordUnderTheNameOfALetterIsALetterOfItsOwn() {
        keep(aRefusedArticle());

        keep(again(letters().get(0), 2).value("{\"text\": \"Er auch.\"}").offset(31));

        assertThat(letters()).hasSize(2);
    }

    @Test
    void aTakedownLeavesNothingOfWhatTheRecordSaid() {
        keep(aRefusedArticle().header("note", "schweigt"));

        takeDown("mill", MORNING.plusSeconds(5));

        assertThat(letters().get(0).view().state()).isEqualTo(LetterState.RETRACTED);
        assertThat(row()).doesNotContain(hex("schweigt")).contains("mill").contains("language");
    }

    @Test
    void aLetterThatComesAfterTheTakedownIsKeptWithoutItsRecord() {
        takeDown("mill", MORNING);

        keep(aRefusedArticle());

        assertThat(letters().get(0).view().state()).isEqualTo(LetterState.RETRACTED);
        assertThat(row()).doesNotContain(hex("schweigt"));
    }

    @Test
    void whatWasReceivedAfterTheTakedownStays() {
        takeDown("mill", MORNING.minusSeconds(1));
        keep(aRefusedArticle());
        takeDown("other", MORNING.plusSeconds(9));

        assertThat(letters().get(0).view().state()).isEqualTo(LetterState.OPEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARTICLE_SUBMITTED | mill  | {\"id\": \"ferry\", \"text\": \"x\"} | ferry,mill",
                "ARTICLE_SUBMITTED | mill  | {\"id\":                          | mill",
                "ARTICLE_SUBMITTED | ''    | {\"id\": [7]}                     | ''",
                "ARTICLE_SUBMITTED | ''    | {\"text\": \"Er schweigt.\"}      | c-9967d1f853c0a0bce0b45399f4533ef0",
                "QUOTE_EXTRACTED   | mill  | {\"articleId\": \"ferry\"}        | ferry,mill",
                "QUOTE_EXTRACTED   | mill  | [[[[                              | mill",
            })
    void aTakedownFindsALetterByWhateverArticleItNames(Topic topic, String key, String value, String articles) {
        keep(aRefusedArticle().on(topic).key(key).value(value));

        List<String> named = letters().get(0).view().articles();
        assertThat(String.join(",", named)).isEqualTo(articles);
        named.forEach(article -> {
            takeDown(article, MORNING.plusSeconds(5));
            assertThat(letters().get(0).view().state()).isEqualTo(LetterState.RETRACTED);
        });
    }

    @Test
    void saysWhatStandsInTheWayOfARedrive() {
        keep(aRefusedArticle().offset(1));
        keep(aRefusedArticle().offset(2).value(null));
        keep(aRefusedArticle().offset(3).key("corrected"));
        database()
                .store()
                .store(anArticle("corrected")
                        .receivedAt(MORNING.plusMillis(1))
                        .sentence("It rained.")
                        .facts());

        assertThat(letters())
                .extracting(
                        letter -> letter.view().offset() + " " + letter.view().obstacle())
                .containsExactlyInAnyOrder("1 null", "2 NO_VALUE", "3 NEWER_VERSION");
    }

    /** Whoever may write to the topic may write anything: each is a letter, and none holds up the others. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverStandsInTheTopicIsALetter(long seed) {
        Random random = new Random(seed);
        int letters = 20;
        for (int i = 0; i < letters; i++) {
            keep(foreign(random, i));
        }
        assertThat(letters()).hasSize(letters);
        assertThat(letters())
                .allSatisfy(letter -> assertThat(search().content(letter.id())).isNotNull());
    }

    private static ConsumerRecord<byte[], byte[]> foreign(Random random, long offset) {
        RefusedRecord record =
                aRefusedArticle().offset(offset).bytes(bytes(random)).because(Rejection.NOT_JSON);
        var letter = record.letter();
        for (String name : DeadLetter.HEADERS) {
            if (random.nextInt(3) == 0) {
                letter.headers().remove(name);
            }
            if (random.nextInt(4) == 0) {
                letter.headers().add(name, bytes(random));
            }
            if (random.nextInt(6) == 0) {
                letter.headers().add(name, Long.toString(random.nextLong()).getBytes(StandardCharsets.UTF_8));
            }
        }
        letter.headers().add("odd\0name\ud800", random.nextBoolean() ? null : bytes(random));
        return record.received(letter);
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static RefusedRecord again(LetterRow letter, int attempt) {
        return aRefusedArticle()
                .header(DeadLetter.ATTEMPT, Integer.toString(attempt))
                .header(DeadLetter.LETTER, letter.view().letterId());
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private String row() {
        return database()
                .jdbc()
                .sql("SELECT to_jsonb(d)::text || encode(coalesce(d.headers, ''), 'escape') FROM dead_letter d")
                .query(String.class)
                .single();
    }

    private void takeDown(String article, Instant at) {
        database().store().store(List.of(FactReader.read(takedown(article, at))));
    }

    private void keep(RefusedRecord record) {
        keep(record.received());
    }

    private void keep(ConsumerRecord<byte[], byte[]> record) {
        new LetterRows(database().jdbc(), database().transactions()).keep(List.of(LetterReader.read(record)));
    }

    private LetterSearch search() {
        return new LetterSearch(database().jdbc());
    }

    private List<LetterRow> letters() {
        return search().find(LetterFilter.of(null, null, null, null, null, null), null, 500);
    }
}
