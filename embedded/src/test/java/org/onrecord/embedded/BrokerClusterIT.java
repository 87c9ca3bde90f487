package org.onrecord.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerClusterIT {

    private static final int MEMBERS = 3;
    private static final int RECORDS = 600;
    private static final int PATIENCE_MILLIS = 240_000;

    @TempDir
    Path data;

    @Test
    void losesAndRepeatsNothingWhenOneOfThreeIsKilledUnderLoad() throws Exception {
        BrokerCluster cluster = new BrokerCluster(IntStream.range(0, MEMBERS)
                .mapToObj(member -> new BrokerCluster.Member(Ports.free(), Ports.free()))
                .toList());
        List<Process> processes = new ArrayList<>();
        try {
            for (int nodeId = 1; nodeId <= MEMBERS; nodeId++) {
                processes.add(BrokerProcess.launch(data.resolve("member-" + nodeId), cluster, nodeId));
            }
            Map<String, Object> address =
                    Map.of("bootstrap.servers", cluster.bootstrapServers(), "default.api.timeout.ms", PATIENCE_MILLIS);
            try (Admin admin = Admin.create(address)) {
                await().atMost(Duration.ofMillis(PATIENCE_MILLIS))
                        .until(() -> admin.describeCluster().nodes().get().size() == MEMBERS);
                admin.createTopics(List.of(new NewTopic("tides", 1, (short) MEMBERS)))
                        .all()
                        .get();
            }
            List<String> sent = new ArrayList<>();
            try (Producer<String, String> producer = new KafkaProducer<>(
                    Map.of(
                            "bootstrap.servers",
                            cluster.bootstrapServers(),
                            "acks",
                            "all",
                            "max.block.ms",
                            PATIENCE_MILLIS,
                            "delivery.timeout.ms",
                            PATIENCE_MILLIS),
                    new StringSerializer(),
                    new StringSerializer())) {
                for (int number = 0; number < RECORDS; number++) {
                    if (number == RECORDS / 3) {
                        processes.get(leader(address) - 1).destroyForcibly().waitFor();
                    }
                    sent.add("tide " + number);
                    producer.send(new ProducerRecord<>("tides", "tide " + number))
                            .get();
                }
            }
            assertThat(read(address, RECORDS)).isEqualTo(sent);
        } finally {
            for (Process process : processes) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static int leader(Map<String, Object> address) throws Exception {
        try (Admin admin = Admin.create(address)) {
            return admin.describeTopics(List.of("tides"))
                    .allTopicNames()
                    .get()
                    .get("tides")
                    .partitions()
                    .get(0)
                    .leader()
                    .id();
        }
    }

    private static List<String> read(Map<String, Object> address, int count) {
        try (var consumer = new KafkaConsumer<>(address, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition only = new TopicPartition("tides", 0);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            List<String> values = new ArrayList<>();
            long end = consumer.endOffsets(List.of(only)).get(only);
            while (consumer.position(only) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            assertThat(end).isGreaterThanOrEqualTo(count);
            return values;
        }
    }
}
