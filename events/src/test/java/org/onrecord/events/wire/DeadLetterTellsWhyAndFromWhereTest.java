package org.onrecord.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.onrecord.events.topic.Topic;

class DeadLetterTellsWhyAndFromWhereTest {

    private static final byte[] KEY = {0, (byte) 0xff};
    private static final byte[] VALUE = {1, (byte) 0xfe};

    @Test
    void keepsTheRecordByteForByte() {
        ProducerRecord<byte[], byte[]> letter = DeadLetter.of(refused(), Rejection.NOT_UTF_8, "the record is odd");

        assertThat(letter.topic()).isEqualTo("news.article.submitted.v1-dlt");
        assertThat(letter.key()).isEqualTo(KEY);
        assertThat(letter.value()).isEqualTo(VALUE);
        assertThat(DeadLetter.header(letter.headers(), "traceparent")).contains("t");
    }

    @Test
    void saysWhyAndFromWhere() {
        var headers = DeadLetter.of(refused(), Rejection.NOT_UTF_8, "the record is odd")
                .headers();

        assertThat(DeadLetter.header(headers, DeadLetter.REASON)).contains("not-utf-8");
        assertThat(DeadLetter.header(headers, DeadLetter.DETAIL)).contains("the record is odd");
        assertThat(DeadLetter.header(headers, DeadLetter.TOPIC)).contains(Topic.ARTICLE_SUBMITTED.wireName());
        assertThat(DeadLetter.header(headers, DeadLetter.PARTITION)).contains("3");
        assertThat(DeadLetter.header(headers, DeadLetter.OFFSET)).contains("41");
        assertThat(DeadLetter.header(headers, DeadLetter.TIMESTAMP)).contains("1700000000000");
    }

    @Test
    void believesNoReasonThatARecordBroughtAlong() {
        ConsumerRecord<byte[], byte[]> forged = refused();
        forged.headers().add(DeadLetter.REASON, "forged".getBytes(StandardCharsets.UTF_8));

        assertThat(DeadLetter.of(forged, Rejection.NOT_JSON, "").headers().headers(DeadLetter.REASON))
                .singleElement()
                .satisfies(header -> assertThat(header.value())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("not-json"));
    }

    @Test
    void reasonsAreFoundByTheirCodes() {
        assertThat(Arrays.stream(Rejection.values()).map(Rejection::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9-]+"));
        assertThat(Rejection.values())
                .allSatisfy(
                        reason -> assertThat(Rejection.ofCode(reason.code())).contains(reason));
        assertThat(Rejection.ofCode("weather")).isEmpty();
    }

    private static ConsumerRecord<byte[], byte[]> refused() {
        var headers = new RecordHeaders().add("traceparent", "t".getBytes(StandardCharsets.UTF_8));
        return new ConsumerRecord<>(
                Topic.ARTICLE_SUBMITTED.wireName(),
                3,
                41,
                1_700_000_000_000L,
                TimestampType.CREATE_TIME,
                KEY.length,
                VALUE.length,
                KEY,
                VALUE,
                headers,
                Optional.empty());
    }
}
