package org.onrecord.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.topic.Topic;
import org.onrecord.store.fixture.Database;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Whatever is in the outbox is on Kafka once, in order per key, for whoever reads what is committed: wherever whoever
 * sends it is killed.
 */
abstract class ExactlyOnceContract {

    private static final String TOPIC = Topic.QUOTE_CHANGED.wireName();

    /** Of this test alone: the topic is everybody's. */
    private final String mark = UUID.randomUUID().toString();

    private final List<OutboxSession> sessions = new ArrayList<>();
    private int written;

    abstract Database database();

    abstract String bootstrapServers();

    @BeforeEach
    void nothingWaits() {
        database().empty();
        database().jdbc().sql("UPDATE outbox_stream SET positions = '{}'").update();
        BreakableSerializer.LEFT.set(-1);
    }

    /** Not before: who is killed closes nothing. */
    @AfterEach
    void close() {
        sessions.forEach(OutboxSession::close);
    }

    @Test
    void whatIsInTheOutboxIsOnKafkaAndGoneFromTheOutbox() {
        write(3);

        drain();

        assertThat(arrived()).isEqualTo(sent());
        assertThat(waiting()).isZero();
    }

    @Test
    void aBatchThatWasFixedAndNotSentIsSentByTheNext() throws Exception {
        write(3);
        Breakable killed = breakable();
        killed.breakAt("FROM outbox WHERE position");
        failToSend(killed);

        write(2);
        drain();

        assertThat(arrived()).isEqualTo(sent());
    }

    @Test
    void aTransactionThatWasLeftOpenIsNotSeenAndItsEventsAreSentByTheNext() throws Exception {
        write(3);
        try (Connection connection = database().dataSource().getConnection()) {
            OutboxRows rows = new OutboxRows(connection);
            assertThat(rows.lock()).isTrue();
            Batch batch = rows.choose();
            try (OutboxProducer killed = OutboxProducer.open(batch.stream(), producers(), consumers())) {
                for (Future<?> one : killed.begin(batch, rows.records(batch))) {
                    one.get();
                }
                rows.unlock();

                drain();

                assertThat(arrived()).isEqualTo(sent());
                assertThatThrownBy(() -> killed.send(batch, rows.records(batch)))
                        .isInstanceOfAny(KafkaException.class, IllegalStateException.class);
            }
        }
        assertThat(arrived()).isEqualTo(sent());
    }

    @Test
    void aBatchThatWasCommittedAndNotRemovedIsRemovedUnsentByTheNext() throws Exception {
        write(3);
        Breakable killed = breakable();
        killed.breakAt("DELETE FROM outbox");
        failToSend(killed);
        assertThat(arrived()).isEqualTo(sent());
        assertThat(waiting()).isEqualTo(3);

        write(2);
        drain();

        assertThat(arrived()).isEqualTo(sent());
        assertThat(waiting()).isZero();
    }

    @Test
    void ofTwoInstancesOneIsAtItAndTheOtherTakesOverWhenItIsKilled() throws Exception {
        Breakable killed = breakable();
        write(3);
        OutboxSession first = open(killed);
        first.sendSome();
        assertThat(OutboxSession.open(database().dataSource(), producers(), consumers()))
                .isEmpty();

        killed.kill();
        write(3);
        drain();

        assertThat(arrived()).isEqualTo(sent());
        assertThatThrownBy(first::sendSome).isInstanceOf(DataAccessException.class);
    }

    @Test
    void oneThatWasTakenOverFromCanSendNoMore() throws Exception {
        write(1);
        try (Connection connection = database().dataSource().getConnection()) {
            OutboxRows rows = new OutboxRows(connection);
            assertThat(rows.lock()).isTrue();
            Batch batch = rows.choose();
            List<OutboxRow> records = rows.records(batch);
            try (OutboxProducer late = OutboxProducer.open(batch.stream(), producers(), consumers())) {
                rows.unlock();
                drain();

                assertThatThrownBy(() -> late.send(batch, records)).isInstanceOf(KafkaException.class);
            }
        }
        assertThat(arrived()).isEqualTo(sent());
    }

    @Test
    void aRecordThatIsCommittedLateWithALowerPositionIsNotPassedOver() {
        database().transactions().executeWithoutResult(status -> {
            write(1);
            CompletableFuture.runAsync(() -> {
                        write(2);
                        drain();
                    })
                    .join();
            assertThat(waiting()).isEqualTo(1);
        });
        drain();

        assertThat(arrived()).isEqualTo(sent());
    }

    @Test
    void aDatabaseThatWasMadeAnewBeginsAnewAndNothingOfItsIsTakenForSent() {
        write(2);
        drain();
        write(2);
        drain();
        database()
                .jdbc()
                .sql("UPDATE outbox_stream SET stream_id = gen_random_uuid(), batch = 0")
                .update();

        write(2);
        drain();

        assertThat(arrived()).isEqualTo(sent());
    }

    @Test
    void aDatabaseThatWasRestoredFromABackupLosesNothing() {
        write(2);
        drain();
        Map<String, Object> backup = database()
                .jdbc()
                .sql("SELECT stream_id, batch, token FROM outbox_stream")
                .query()
                .singleRow();
        for (int i = 0; i < 3; i++) {
            write(1);
            drain();
        }
        database()
                .jdbc()
                .sql("UPDATE outbox_stream SET stream_id = ?, batch = ?, token = ?")
                .params(List.copyOf(backup.values()))
                .update();

        for (int i = 0; i < 4; i++) {
            write(1);
            drain();
        }

        assertThat(arrived()).isEqualTo(sent());
    }

    @Test
    void theLargestChangeArrives() {
        database()
                .transactions()
                .executeWithoutResult(status -> new Outbox(database().jdbc())
                        .add(List.of(new ProducerRecord<>(
                                TOPIC,
                                null,
                                1_772_438_400_000L,
                                (mark + " large").getBytes(StandardCharsets.UTF_8),
                                new byte[Topic.MAX_CHANGE_BYTES - 4096]))));

        drain();

        assertThat(arrived()).containsOnlyKeys("large");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void howeverOftenItIsKilledEachArrivesOnceAndInOrder(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> deaths = List.of(
                "array_agg", "FROM outbox WHERE position", "DELETE FROM outbox", "FROM outbox_stream", "none", "kafka");
        for (int round = 0; round < 12; round++) {
            write(1 + random.nextInt(8));
            Breakable connections = breakable();
            String death = deaths.get(random.nextInt(deaths.size()));
            connections.breakAt(death.contains(" ") || death.contains("_") ? death : null);
            BreakableSerializer.LEFT.set(death.equals("kafka") ? random.nextInt(3) : -1);
            try {
                OutboxSession session = open(connections);
                session.sendSome();
                write(random.nextInt(3));
                session.sendSome();
            } catch (DataAccessException | KafkaException killed) {
                assertThat(killed).hasStackTraceContaining("killed");
            }
            connections.kill();
        }
        BreakableSerializer.LEFT.set(-1);
        drain();

        assertThat(arrived()).isEqualTo(sent());
        assertThat(waiting()).isZero();
    }

    private Breakable breakable() {
        return new Breakable(database().dataSource());
    }

    /** Waits until the database has noticed that the one before was killed. */
    private OutboxSession open(DataSource connections) {
        OutboxSession session = await().atMost(Duration.ofMinutes(1))
                .until(() -> OutboxSession.open(connections, producers(), consumers()), Optional::isPresent)
                .orElseThrow();
        sessions.add(session);
        return session;
    }

    private void failToSend(Breakable killed) throws Exception {
        OutboxSession session = open(killed);
        assertThatThrownBy(session::sendSome).isInstanceOf(DataAccessException.class);
        killed.kill();
    }

    private void drain() {
        OutboxSession session = open(database().dataSource());
        int sent;
        do {
            sent = session.sendSome();
        } while (sent > 0);
        session.close();
        sessions.remove(session);
    }

    /** Writes so many records, by turns under three keys, numbered. */
    private void write(int records) {
        if (records == 0) {
            return;
        }
        int first = written;
        written += records;
        database()
                .transactions()
                .executeWithoutResult(status -> new Outbox(database().jdbc())
                        .add(IntStream.range(first, first + records)
                                .mapToObj(this::record)
                                .toList()));
    }

    private ProducerRecord<byte[], byte[]> record(int number) {
        return new ProducerRecord<>(
                TOPIC,
                null,
                1_772_438_400_000L + number,
                (mark + " " + number % 3).getBytes(StandardCharsets.UTF_8),
                Integer.toString(number).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, List<String>> sent() {
        Map<String, List<String>> sent = new HashMap<>();
        IntStream.range(0, written)
                .forEach(number -> sent.computeIfAbsent(Integer.toString(number % 3), key -> new ArrayList<>())
                        .add(Integer.toString(number)));
        return sent;
    }

    private long waiting() {
        return database()
                .jdbc()
                .sql("SELECT count(*) FROM outbox")
                .query(Long.class)
                .single();
    }

    /** All of this test's records that a reader of what is committed sees, by key. */
    private Map<String, List<String>> arrived() {
        Map<String, List<String>> arrived = new HashMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers(), "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            // A commit returns before its markers are written: until then what it commits cannot be seen.
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> consumer.endOffsets(partitions).equals(ends(partitions)));
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    String key = new String(record.key(), StandardCharsets.UTF_8);
                    if (key.startsWith(mark)) {
                        arrived.computeIfAbsent(key.substring(mark.length() + 1), any -> new ArrayList<>())
                                .add(
                                        record.value().length < 100
                                                ? new String(record.value(), StandardCharsets.UTF_8)
                                                : "");
                    }
                });
            }
        }
        return arrived;
    }

    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers(), "isolation.level", "read_uncommitted"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            return consumer.endOffsets(partitions);
        }
    }

    private ProducerFactory<byte[], byte[]> producers() {
        return new DefaultKafkaProducerFactory<>(Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "key.serializer",
                ByteArraySerializer.class,
                "value.serializer",
                BreakableSerializer.class));
    }

    private ConsumerFactory<byte[], byte[]> consumers() {
        return new DefaultKafkaConsumerFactory<>(Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class));
    }
}
