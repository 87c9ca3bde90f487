package org.onrecord.events.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateTopicsSettingsTest {

    @Test
    void aLocalBrokerIsMeantWhereNothingIsSet() {
        assertThat(CreateTopicsSettings.of(Map.of()))
                .isEqualTo(new CreateTopicsSettings("localhost:9092", 1, Duration.ofMinutes(2), Map.of()));
    }

    @Test
    void everySettingComesFromTheEnvironment() {
        Map<String, String> environment = Map.of(
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", "one:9092,two:9092",
                "ONRECORD_TOPIC_REPLICATION", "3",
                "ONRECORD_TOPIC_DEADLINE", "PT30S");

        assertThat(CreateTopicsSettings.of(environment))
                .isEqualTo(new CreateTopicsSettings("one:9092,two:9092", 3, Duration.ofSeconds(30), Map.of()));
    }

    @Test
    void whatTheClientNeedsToBeLetInHasKafkasOwnNames() {
        Map<String, String> environment = Map.of(
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", "one:9093",
                "SPRING_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SASL_SSL",
                "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG", "a login module;");

        assertThat(CreateTopicsSettings.of(environment).client())
                .isEqualTo(Map.of(
                        "bootstrap.servers", "one:9093",
                        "security.protocol", "SASL_SSL",
                        "sasl.jaas.config", "a login module;"));
    }

    @Test
    void whatIsSecretComesFromFiles(@TempDir Path secrets) throws IOException {
        Files.writeString(secrets.resolve("spring.kafka.properties.sasl.jaas.config"), "a login module;\n");
        Files.writeString(secrets.resolve("spring.kafka.properties.ssl.keystore.key"), "");
        Files.writeString(secrets.resolve("spring.datasource.password"), "not for Kafka");

        assertThat(CreateTopicsSettings.of(Map.of("SPRING_CONFIG_IMPORT", "configtree:" + secrets + "/"))
                        .security())
                .isEqualTo(Map.of("sasl.jaas.config", "a login module;"));
    }

    @Test
    void aFolderThatNeedNotBeThereNeedNot() {
        assertThat(CreateTopicsSettings.of(Map.of("SPRING_CONFIG_IMPORT", "optional:configtree:/nowhere/at/all/"))
                        .security())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SPRING_CONFIG_IMPORT, configtree:/nowhere/at/all/",
        "SPRING_CONFIG_IMPORT, /run/secrets",
        "ONRECORD_TOPIC_REPLICATION, 0",
        "ONRECORD_TOPIC_REPLICATION, two",
        "ONRECORD_TOPIC_REPLICATION, 40000",
        "ONRECORD_TOPIC_DEADLINE, 30",
        "ONRECORD_TOPIC_DEADLINE, PT0S",
    })
    void aWrongSettingIsNamedWithWhatWasWritten(String variable, String value) {
        assertThatThrownBy(() -> CreateTopicsSettings.of(Map.of(variable, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(variable)
                .hasMessageContaining(value);
    }
}
