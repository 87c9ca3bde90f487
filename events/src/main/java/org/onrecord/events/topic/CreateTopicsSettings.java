package org.onrecord.events.topic;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * Where and how topics are created.
 *
 * @param bootstrapServers host:port, several by comma
 * @param replication copies of each partition, at least 1
 * @param deadline how long to wait in all, more than nothing
 */
record CreateTopicsSettings(String bootstrapServers, int replication, Duration deadline) {

    static final String BOOTSTRAP_SERVERS = "SPRING_KAFKA_BOOTSTRAP_SERVERS";
    static final String REPLICATION = "ONRECORD_TOPIC_REPLICATION";
    static final String DEADLINE = "ONRECORD_TOPIC_DEADLINE";

    /** @throws IllegalArgumentException naming the variable that is wrong and how to write it */
    static CreateTopicsSettings of(Map<String, String> environment) {
        return new CreateTopicsSettings(
                environment.getOrDefault(BOOTSTRAP_SERVERS, "localhost:9092"),
                replication(environment.getOrDefault(REPLICATION, "1")),
                deadline(environment.getOrDefault(DEADLINE, "PT2M")));
    }

    private static int replication(String text) {
        try {
            int replication = Integer.parseInt(text);
            if (replication >= 1 && replication <= Short.MAX_VALUE) {
                return replication;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(wrongReplication(text), notANumber);
        }
        throw new IllegalArgumentException(wrongReplication(text));
    }

    private static String wrongReplication(String text) {
        return REPLICATION + " is \"" + text + "\"; write a whole number from 1 to the number of brokers.";
    }

    private static Duration deadline(String text) {
        try {
            Duration deadline = Duration.parse(text);
            if (deadline.compareTo(Duration.ZERO) > 0) {
                return deadline;
            }
        } catch (DateTimeParseException notADuration) {
            throw new IllegalArgumentException(wrongDeadline(text), notADuration);
        }
        throw new IllegalArgumentException(wrongDeadline(text));
    }

    private static String wrongDeadline(String text) {
        return DEADLINE + " is \"" + text + "\"; write a duration like PT2M or PT30S.";
    }
}
