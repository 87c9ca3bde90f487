package org.onrecord.extract.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class TheLastRecordOfAnArticleIsHeldTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private final Waiting waiting = new Waiting();

    @Test
    void isDueAtItsTimeTheEarliestFirst() {
        waiting.see(held(0, "late", NOON.plusSeconds(2)));
        waiting.see(held(1, "early", NOON.plusSeconds(1)));

        assertThat(waiting.due(NOON, 9)).isEmpty();
        assertThat(waiting.due(NOON.plusSeconds(2), 9))
                .extracting(Waiting.Held::offset)
                .containsExactly(1L, 0L);
        assertThat(waiting.due(NOON.plusSeconds(2), 1)).hasSize(1);
    }

    @Test
    void aNewerRecordTakesThePlaceOfTheOneBefore() {
        waiting.see(held(0, "a", NOON));
        waiting.see(held(1, "a", NOON.plusSeconds(9)));

        assertThat(waiting.size()).isEqualTo(1);
        assertThat(waiting.due(NOON, 9)).isEmpty();
    }

    @Test
    void aTakedownEndsIt() {
        waiting.see(held(0, "a", NOON));

        assertThat(waiting.see(record(1, "a", null))).isEmpty();
        assertThat(waiting.size()).isZero();
    }

    @Test
    void whatCameInWhileTheOneBeforeWasLetGoOfIsHeldAgain() {
        ConsumerRecord<byte[], byte[]> first = held(0, "a", NOON);
        waiting.see(first);
        waiting.see(held(1, "a", NOON.plusSeconds(9)));

        assertThat(waiting.see(word(first, 2)))
                .hasValueSatisfying(again -> assertThat(again.offset()).isEqualTo(1));
    }

    @Test
    void whatWasLetGoOfIsNotHeldAgain() {
        ConsumerRecord<byte[], byte[]> first = held(0, "a", NOON);
        waiting.see(first);

        assertThat(waiting.see(word(first, 1))).isEmpty();
        assertThat(waiting.size()).isZero();
    }

    @Test
    void whatCannotBeReadIsDueAtOnce() {
        waiting.see(record(0, "a", "no json"));

        assertThat(waiting.due(NOON, 9)).hasSize(1);
    }

    private static ConsumerRecord<byte[], byte[]> held(long offset, String key, Instant until) {
        return record(offset, key, "{\"text\":\"Late.\",\"embargoedUntil\":\"%s\"}".formatted(until));
    }

    private static ConsumerRecord<byte[], byte[]> word(ConsumerRecord<byte[], byte[]> held, long offset) {
        ProducerRecord<byte[], byte[]> word = Released.word(held);
        var read = new ConsumerRecord<>("held", 0, offset, word.key(), word.value());
        word.headers().forEach(header -> read.headers().add(header));
        return read;
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, String key, String value) {
        return new ConsumerRecord<>(
                "held",
                0,
                offset,
                NOON.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                key.getBytes(StandardCharsets.UTF_8),
                value == null ? null : value.getBytes(StandardCharsets.UTF_8),
                new RecordHeaders(),
                Optional.empty());
    }
}
