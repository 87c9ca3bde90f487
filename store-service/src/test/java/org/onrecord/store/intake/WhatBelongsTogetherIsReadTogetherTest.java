package org.onrecord.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** What {@link Gathering} makes of the polls of a consumer that is behind. */
class WhatBelongsTogetherIsReadTogetherTest {

    private static final int ARTICLES = 700;
    private static final int SMALL_POLL = 50;
    private static final TopicPartition ARTICLE = new TopicPartition("article", 0);
    private static final TopicPartition QUOTE = new TopicPartition("quote", 0);
    private static final TopicPartition ENTITY = new TopicPartition("entity", 0);

    /** How many records of each an article has. */
    private static final Map<TopicPartition, Integer> EACH = Map.of(ARTICLE, 1, QUOTE, 6, ENTITY, 9);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private int polls;

    @Test
    void noTopicGetsFarAheadOfAnother() {
        fill(ARTICLES);

        ConsumerRecords<byte[], byte[]> batch = gathering().poll(Duration.ZERO);

        assertThat(batch.count()).isGreaterThanOrEqualTo(Gathering.MOST_RECORDS);
        assertThat(articles(batch, QUOTE)).isCloseTo(articles(batch, ENTITY), within(SMALL_POLL / 6 + 1));
        assertThat(articles(batch, ARTICLE)).isBetween(articles(batch, QUOTE) - 1, articles(batch, QUOTE) + SMALL_POLL);
    }

    @Test
    void everyRecordComesOnceAndInItsOrder() {
        fill(ARTICLES);
        Gathering gathering = gathering();

        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        for (ConsumerRecords<byte[], byte[]> batch = gathering.poll(Duration.ZERO);
                !batch.isEmpty();
                batch = gathering.poll(Duration.ZERO)) {
            batch.forEach(all::add);
            batch.nextOffsets()
                    .forEach((partition, next) -> assertThat(next.offset()).isEqualTo(consumer.position(partition)));
        }

        EACH.forEach((partition, each) -> assertThat(all.stream()
                        .filter(record -> record.topic().equals(partition.topic()))
                        .map(ConsumerRecord::offset))
                .containsExactlyElementsOf(
                        LongStream.range(0, (long) ARTICLES * each).boxed().toList()));
        assertThat(consumer.paused()).isEmpty();
    }

    @Test
    void whoIsNotBehindWaitsForOnePollMore() {
        fill(2);

        assertThat(gathering().poll(Duration.ZERO).count()).isEqualTo(2 * 16);
        assertThat(polls).isEqualTo(2);
    }

    @Test
    void whatComesMeanwhileIsNotWaitedForAgainAndAgain() {
        fill(2);
        Gathering gathering = new Gathering(consumer, timeout -> {
            polls++;
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(timeout);
            add(1 + polls);
            return polled;
        });

        // The third was there when the two had been read, the fourth comes with one poll more; the fifth waits.
        assertThat(gathering.poll(Duration.ZERO).count()).isEqualTo(4 * 16);
        assertThat(polls).isEqualTo(3);
    }

    @Test
    void noPartitionWaitsWhereLittleIsLeft() {
        fill(Gathering.FAR / 16);

        Gathering gathering = new Gathering(consumer, timeout -> {
            assertThat(consumer.paused()).isEmpty();
            return consumer.poll(timeout);
        });

        assertThat(gathering.poll(Duration.ZERO).count()).isEqualTo(Gathering.FAR / 16 * 16);
    }

    @Test
    void whatIsReadWhenAPollFailsIsHandedOutBeforeTheFailureIs() {
        fill(ARTICLES);
        Gathering gathering = new Gathering(consumer, timeout -> {
            if (++polls == 4) {
                throw new WakeupException();
            }
            return consumer.poll(timeout);
        });

        ConsumerRecords<byte[], byte[]> before = gathering.poll(Duration.ZERO);

        assertThat(before.count()).isEqualTo(3 * SMALL_POLL);
        assertThat(consumer.paused()).isEmpty();
        assertThatThrownBy(() -> gathering.poll(Duration.ZERO)).isInstanceOf(WakeupException.class);
        assertThat(gathering.poll(Duration.ZERO))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(before.records(new TopicPartition(record.topic(), record.partition())))
                        .extracting(ConsumerRecord::offset)
                        .doesNotContain(record.offset()));
    }

    @Test
    void whatAnotherHasPausedStaysPaused() {
        fill(ARTICLES);
        consumer.pause(Set.of(QUOTE, ENTITY));

        assertThat(gathering().poll(Duration.ZERO).partitions()).containsExactly(ARTICLE);

        assertThat(consumer.paused()).containsExactlyInAnyOrder(QUOTE, ENTITY);
    }

    @Test
    void aPartitionThatGoesInTheMeantimeIsLeftToItsNextConsumer() {
        fill(ARTICLES);
        Gathering gathering = new Gathering(consumer, timeout -> {
            if (++polls == 4) {
                consumer.assign(Set.of(ARTICLE, QUOTE));
                consumer.seek(ARTICLE, 0);
                consumer.seek(QUOTE, 0);
                return ConsumerRecords.empty();
            }
            return consumer.poll(timeout);
        });

        ConsumerRecords<byte[], byte[]> batch = gathering.poll(Duration.ZERO);

        assertThat(batch.partitions()).doesNotContain(ENTITY);
        assertThat(batch.nextOffsets()).doesNotContainKey(ENTITY);
    }

    private Gathering gathering() {
        return new Gathering(consumer, timeout -> {
            polls++;
            return consumer.poll(timeout);
        });
    }

    private void fill(int articles) {
        consumer.setMaxPollRecords(SMALL_POLL);
        consumer.assign(EACH.keySet());
        Map<TopicPartition, Long> begin = EACH.keySet().stream().collect(Collectors.toMap(each -> each, each -> 0L));
        consumer.updateBeginningOffsets(begin);
        for (int article = 0; article < articles; article++) {
            add(article);
        }
        consumer.seekToBeginning(EACH.keySet());
        EACH.keySet().forEach(consumer::position);
    }

    /** @param article from 0; those before it are there */
    private void add(int article) {
        Map<TopicPartition, Long> end = new HashMap<>();
        EACH.forEach((partition, each) -> {
            for (int record = 0; record < each; record++) {
                consumer.addRecord(record(partition, (long) article * each + record, article));
            }
            end.put(partition, (article + 1L) * each);
        });
        consumer.updateEndOffsets(end);
    }

    private static ConsumerRecord<byte[], byte[]> record(TopicPartition of, long offset, long article) {
        return new ConsumerRecord<>(
                of.topic(),
                of.partition(),
                offset,
                article,
                TimestampType.CREATE_TIME,
                1,
                1,
                new byte[1],
                new byte[1],
                new RecordHeaders(),
                Optional.empty());
    }

    private static int articles(ConsumerRecords<byte[], byte[]> batch, TopicPartition of) {
        return (int) batch.records(of).stream()
                .map(ConsumerRecord::timestamp)
                .distinct()
                .count();
    }
}
