package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OptionsTest {

    @Test
    void keepsItsDataInTheCurrentFolderOnTheUsualPortsIfNothingIsSaid() {
        Options options = Options.parse(List.of());

        assertThat(options.data()).isEqualTo(Path.of("").toAbsolutePath().resolve(".onrecord"));
        assertThat(options.port(Flag.INGEST_PORT)).isEqualTo(8081);
        assertThat(options.port(Flag.EXTRACT_PORT)).isEqualTo(8082);
        assertThat(options.port(Flag.STORE_PORT)).isEqualTo(8083);
        assertThat(options.port(Flag.KAFKA_PORT)).isEqualTo(9092);
        assertThat(options.port(Flag.POSTGRES_PORT)).isEqualTo(54329);
        assertThat(options.exitWhenDone()).isFalse();
        assertThat(options.verbose()).isFalse();
        assertThat(options.help()).isFalse();
    }

    @Test
    void takesEverythingThatTheHelpLists() {
        Options options = Options.parse(List.of("--data", "/var/tmp/x", "--exit-when-done", "--verbose", "--help"));

        assertThat(options.data()).isEqualTo(Path.of("/var/tmp/x"));
        assertThat(options.exitWhenDone()).isTrue();
        assertThat(options.verbose()).isTrue();
        assertThat(options.help()).isTrue();
        assertThat(Guide.help()).contains("--data", "--exit-when-done", "--verbose", "--help");
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void everyPortCanBeChosenAndItsFlagStandsInTheHelp(Flag flag) {
        assertThat(Options.parse(List.of(flag.text(), "12345")).port(flag)).isEqualTo(12_345);
        assertThat(Guide.help()).contains(flag.text()).contains("(" + flag.usual() + ")");
    }

    @ParameterizedTest
    @CsvSource({"0", "65536", "99999", "80a", "-1", "''"})
    void refusesAPortThatIsNone(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--kafka-port", port)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--kafka-port");
    }

    @Test
    void refusesAFlagWithoutItsValue() {
        assertThatThrownBy(() -> Options.parse(List.of("--data")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--data needs a value");
    }

    @Test
    void refusesOnePortForTwoServers() {
        assertThatThrownBy(() -> Options.parse(List.of("--ingest-port", "8083")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--ingest-port and --store-port are both 8083");
    }

    @Test
    void namesTheOptionThatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse(List.of("--port=1")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--port=1");
    }
}
