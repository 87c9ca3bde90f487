package org.onrecord.events.topic;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/**
 * The one-shot job that creates the topics before a service starts. It waits for a broker that is still away.
 *
 * <p>Settings, from the environment: {@code SPRING_KAFKA_BOOTSTRAP_SERVERS} (host:port, several by comma, default
 * localhost:9092), {@code ONRECORD_TOPIC_REPLICATION} (copies of each partition, 1 to the number of brokers, default
 * 1), {@code ONRECORD_TOPIC_DEADLINE} (ISO 8601 duration, default PT2M), {@code SPRING_KAFKA_PROPERTIES_…} (any other
 * setting of a Kafka client, such as {@code …SECURITY_PROTOCOL}). Ends with 0 when all topics are there, 1 when
 * not, 2 when a setting is wrong.
 */
public final class CreateTopics {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_SETTING = 2;

    private static final Duration PAUSE = Duration.ofMillis(500);

    private CreateTopics() {}

    public static void main(String[] args) throws InterruptedException {
        System.exit(run(System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(Map<String, String> environment, PrintStream out) throws InterruptedException {
        CreateTopicsSettings settings;
        try {
            settings = CreateTopicsSettings.of(environment);
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            return WRONG_SETTING;
        }
        try {
            Set<Topic> created = create(settings);
            for (Topic topic : Topic.values()) {
                out.printf(
                        "%-8s %s (%d partitions, %s)%n",
                        created.contains(topic) ? "created" : "present",
                        topic.wireName(),
                        Topic.PARTITIONS,
                        topic.cleanup().policy());
            }
            return DONE;
        } catch (KafkaException | TopicCreationException failed) {
            out.println(
                    "The topics could not be created on " + settings.bootstrapServers() + ": " + failed.getMessage());
            return FAILED;
        }
    }

    private static Set<Topic> create(CreateTopicsSettings settings) throws InterruptedException {
        long end = System.nanoTime() + settings.deadline().toNanos();
        try (Admin admin = connect(settings, end)) {
            return new TopicCreation(admin, settings.replication())
                    .createMissing(Duration.ofNanos(end - System.nanoTime()));
        }
    }

    /** While the broker's container is away its host name does not resolve, and the client refuses to start. */
    private static Admin connect(CreateTopicsSettings settings, long end) throws InterruptedException {
        while (true) {
            try {
                return Admin.create(settings.client());
            } catch (KafkaException unresolved) {
                if (System.nanoTime() >= end) {
                    throw unresolved;
                }
            }
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
    }
}
