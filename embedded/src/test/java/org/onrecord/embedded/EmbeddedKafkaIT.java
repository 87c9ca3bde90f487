package org.onrecord.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    private static final String TOPIC = "tide.tables";

    @TempDir
    Path data;

    @Test
    void keepsItsRecordsThroughARestartOnAnotherPort() throws Exception {
        try (EmbeddedKafka first = EmbeddedKafka.start(data, 0)) {
            createTopic(first);
            send(first, Map.of(), "high water at six");
        }
        try (EmbeddedKafka second = EmbeddedKafka.start(data, 0)) {
            assertThat(read(second)).containsExactly("high water at six");
        }
    }

    @Test
    void keepsWhatItAcknowledgedWhenItsProcessIsKilled() throws Exception {
        int port = Ports.free();
        Process process = BrokerProcess.start(data, port);
        try {
            String servers = "127.0.0.1:" + port;
            createTopic(servers);
            send(servers, Map.of(), "low water at noon");
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (EmbeddedKafka second = EmbeddedKafka.start(data, port)) {
            assertThat(read(second)).containsExactly("low water at noon");
        }
    }

    @Test
    void takesPartInTransactionsOnASingleNode() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data, 0)) {
            createTopic(kafka);
            try (Producer<String, String> producer =
                    producer(kafka.bootstrapServers(), Map.of("transactional.id", "tides"))) {
                producer.initTransactions();
                producer.beginTransaction();
                producer.send(new ProducerRecord<>(TOPIC, "aborted")).get();
                producer.abortTransaction();
                producer.beginTransaction();
                producer.send(new ProducerRecord<>(TOPIC, "committed")).get();
                producer.commitTransaction();
            }
            assertThat(read(kafka)).containsExactly("committed");
        }
    }

    @Test
    void createsNoTopicThatNobodyAskedFor() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data, 0);
                Producer<String, String> producer =
                        producer(kafka.bootstrapServers(), Map.of("max.block.ms", "1500"))) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("tide.tabels", "typo"))
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void takesARecordOfEightMebibytes() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data, 0)) {
            createTopic(kafka);
            String large = "x".repeat(8 * 1024 * 1024);
            send(kafka, Map.of("max.request.size", "16000000", "compression.type", "none"), large);
            assertThat(read(kafka)).containsExactly(large);
        }
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedKafka.start(data, other.getLocalPort()))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("Kafka")
                    .hasMessageContaining(Integer.toString(other.getLocalPort()));
        }
    }

    @Test
    void refusesASecondBrokerOnTheSameData() {
        try (EmbeddedKafka running = EmbeddedKafka.start(data, 0)) {
            assertThat(running.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedKafka.start(data, 0))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining(data.toString());
        }
    }

    @Test
    void theTemporaryOneIsTheSameForAllTests() {
        assertThat(EmbeddedKafka.temporary()).isSameAs(EmbeddedKafka.temporary());
    }

    private static void createTopic(EmbeddedKafka kafka) throws Exception {
        createTopic(kafka.bootstrapServers());
    }

    private static void createTopic(String servers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            NewTopic topic = new NewTopic(TOPIC, 1, (short) 1)
                    .configs(Map.of("max.message.bytes", Integer.toString(9 * 1024 * 1024)));
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    private static void send(EmbeddedKafka kafka, Map<String, Object> settings, String value) throws Exception {
        send(kafka.bootstrapServers(), settings, value);
    }

    private static void send(String servers, Map<String, Object> settings, String value) throws Exception {
        try (Producer<String, String> producer = producer(servers, settings)) {
            producer.send(new ProducerRecord<>(TOPIC, value)).get();
        }
    }

    private static Producer<String, String> producer(String servers, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("bootstrap.servers", servers);
        all.put("acks", "all");
        return new KafkaProducer<>(all, new StringSerializer(), new StringSerializer());
    }

    private static List<String> read(EmbeddedKafka kafka) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        try (Consumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            List<String> values = new ArrayList<>();
            while (values.isEmpty() && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).records(partition).stream()
                        .map(ConsumerRecord::value)
                        .forEach(values::add);
            }
            return values;
        }
    }
}
