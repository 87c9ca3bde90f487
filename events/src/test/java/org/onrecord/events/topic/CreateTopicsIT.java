package org.onrecord.events.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.embedded.Ports;

class CreateTopicsIT {

    private static final Duration DEADLINE = Duration.ofMinutes(1);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path data;

    @Test
    void createsWhatIsMissingAsTheTableSaysAndLeavesTheRestAlone() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            NewTopic earlier = new NewTopic(Topic.QUOTE_EXTRACTED.wireName(), 2, (short) 1);
            admin.createTopics(List.of(earlier)).all().get();

            assertThat(run(kafka.bootstrapServers(), "PT1M")).isEqualTo(CreateTopics.DONE);
            assertThat(said())
                    .containsPattern("created +" + Topic.ARTICLE_SUBMITTED.wireName() + " ")
                    .containsPattern("present +" + Topic.QUOTE_EXTRACTED.wireName() + " ");
            for (Topic topic : Topic.values()) {
                int partitions = topic == Topic.QUOTE_EXTRACTED ? 2 : Topic.PARTITIONS;
                assertThat(partitionsOf(admin, topic)).as(topic.wireName()).isEqualTo(partitions);
            }
            Config settings = settingsOf(admin, Topic.ARTICLE_SUBMITTED);
            Topic.ARTICLE_SUBMITTED
                    .settings()
                    .forEach((key, value) ->
                            assertThat(settings.get(key).value()).as(key).isEqualTo(value));

            assertThat(new TopicCreation(admin).createMissing(DEADLINE)).isEmpty();
        }
    }

    @Test
    void everyPartitionTakesRecordsAsSoonAsItReturns() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertThat(new TopicCreation(admin).createMissing(DEADLINE)).containsExactlyInAnyOrder(Topic.values());

            // No retries: the first answer of each leader counts.
            Map<String, Object> settings = Map.of(
                    "bootstrap.servers", kafka.bootstrapServers(), "retries", "0", "enable.idempotence", "false");
            try (Producer<String, String> producer =
                    new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
                for (Topic topic : Topic.values()) {
                    for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
                        assertThat(producer.send(new ProducerRecord<>(topic.wireName(), partition, "key", "value"))
                                        .get()
                                        .hasOffset())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void waitsForABrokerThatIsStillAway() throws Exception {
        int port = Ports.free();
        CompletableFuture<Integer> job = CompletableFuture.supplyAsync(() -> run("127.0.0.1:" + port, "PT2M"));
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data, port)) {
            assertThat(job.get(2, TimeUnit.MINUTES)).as(said()).isEqualTo(CreateTopics.DONE);
            assertThat(kafka.port()).isEqualTo(port);
        }
    }

    @Test
    void saysThatNoBrokerAnsweredWhenTheDeadlinePasses() {
        assertThat(run("127.0.0.1:" + Ports.free(), "PT1S")).isEqualTo(CreateTopics.FAILED);
        assertThat(said()).contains("no Kafka broker answered");
    }

    @Test
    void saysThatTheHostIsUnknownWhenTheDeadlinePasses() {
        assertThat(run("no-such-host.invalid:9092", "PT1S")).isEqualTo(CreateTopics.FAILED);
        assertThat(said()).contains("no-such-host.invalid:9092");
    }

    private int run(String servers, String deadline) {
        Map<String, String> environment =
                Map.of("SPRING_KAFKA_BOOTSTRAP_SERVERS", servers, "ONRECORD_TOPIC_DEADLINE", deadline);
        try {
            return CreateTopics.run(environment, new PrintStream(said, true, StandardCharsets.UTF_8));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static int partitionsOf(Admin admin, Topic topic) throws Exception {
        return admin.describeTopics(Arrays.asList(topic.wireName()))
                .allTopicNames()
                .get()
                .get(topic.wireName())
                .partitions()
                .size();
    }

    private static Config settingsOf(Admin admin, Topic topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.wireName());
        return admin.describeConfigs(List.of(resource)).all().get().get(resource);
    }
}
