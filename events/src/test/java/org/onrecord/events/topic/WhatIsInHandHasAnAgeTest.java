package org.onrecord.events.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class WhatIsInHandHasAnAgeTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final InHand inHand = new InHand(() -> NOON);

    @Test
    void isAsOldAsTheOldestOfAllThreads() throws InterruptedException {
        inHand.take(poll(NOON.minusSeconds(5), NOON.minusSeconds(90)));
        Thread other = new Thread(() -> inHand.take(poll(NOON.minusMillis(120_500))));
        other.start();
        other.join();

        assertThat(inHand.seconds()).isEqualTo(120.5);
    }

    @Test
    void isNothingOnceItIsPutDown() {
        inHand.take(poll(NOON.minusSeconds(5)));
        inHand.putDown();

        assertThat(inHand.seconds()).isZero();
    }

    @Test
    void countsNeitherRecordsOfTheFutureNorThoseWithoutATime() {
        inHand.take(poll(NOON.plusSeconds(60)));
        assertThat(inHand.seconds()).isZero();

        inHand.take(poll(Instant.ofEpochMilli(-1), NOON.minusSeconds(2)));
        assertThat(inHand.seconds()).isEqualTo(2);
    }

    private static List<ConsumerRecord<byte[], byte[]>> poll(Instant... times) {
        return Arrays.stream(times)
                .map(time -> new ConsumerRecord<byte[], byte[]>(
                        "t",
                        0,
                        0,
                        time.toEpochMilli(),
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        null,
                        null,
                        new RecordHeaders(),
                        Optional.empty()))
                .toList();
    }
}
