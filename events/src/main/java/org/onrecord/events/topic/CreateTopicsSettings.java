package org.onrecord.events.topic;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * Where and how topics are created.
 *
 * @param bootstrapServers host:port, several by comma
 * @param replication copies of each partition, at least 1
 * @param deadline how long to wait in all, more than nothing
 * @param security whatever else the client needs to be let in, by Kafka's own names
 */
record CreateTopicsSettings(String bootstrapServers, int replication, Duration deadline, Map<String, String> security) {

    static final String BOOTSTRAP_SERVERS = "SPRING_KAFKA_BOOTSTRAP_SERVERS";
    static final String REPLICATION = "ONRECORD_TOPIC_REPLICATION";
    static final String DEADLINE = "ONRECORD_TOPIC_DEADLINE";

    /** Settings of every Kafka client, as Spring Boot reads them: {@code …SECURITY_PROTOCOL} is security.protocol. */
    static final String CLIENT = "SPRING_KAFKA_PROPERTIES_";

    /** A folder of files, each a setting: what is secret is better there. Written as for Spring Boot. */
    static final String IMPORT = "SPRING_CONFIG_IMPORT";

    CreateTopicsSettings {
        security = Map.copyOf(security);
    }

    /** @throws IllegalArgumentException naming the variable that is wrong and how to write it */
    static CreateTopicsSettings of(Map<String, String> environment) {
        return new CreateTopicsSettings(
                environment.getOrDefault(BOOTSTRAP_SERVERS, "localhost:9092"),
                replication(environment.getOrDefault(REPLICATION, "1")),
                deadline(environment.getOrDefault(DEADLINE, "PT2M")),
                security(environment));
    }

    /** What the client is opened with. */
    Map<String, Object> client() {
        Map<String, Object> client = new TreeMap<>(security);
        client.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return client;
    }

    private static Map<String, String> security(Map<String, String> environment) {
        Map<String, String> security = new TreeMap<>(SettingFiles.in(environment.getOrDefault(IMPORT, ""), IMPORT));
        environment.forEach((name, value) -> {
            if (name.startsWith(CLIENT)) {
                security.put(
                        name.substring(CLIENT.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return security;
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
