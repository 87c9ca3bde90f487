package org.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class FetchPropertiesTest {

    @Test
    void hasItsDefaults() {
        FetchProperties properties = bound(Map.of());

        assertThat(properties.allow()).isEmpty();
        assertThat(properties.userAgent()).isEqualTo("Onrecord/1.0");
        assertThat(properties.robotName()).isEqualTo("Onrecord");
        assertThat(properties.connect()).isEqualTo(Duration.ofSeconds(5));
        assertThat(properties.read()).isEqualTo(Duration.ofSeconds(10));
        assertThat(properties.total()).isEqualTo(Duration.ofSeconds(30));
        assertThat(properties.maxBody()).isEqualTo(DataSize.ofMegabytes(8));
        assertThat(properties.redirects()).isEqualTo(5);
        assertThat(properties.hostDelay()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void readsEverySetting() {
        FetchProperties properties = bound(Map.of(
                "allow[0]", "10.1.0.0/16",
                "allow[1]", "fd00::/8",
                "user-agent", "Courier_bot/2 (+https://courier.example/bot)",
                "connect", "1s",
                "read", "2s",
                "total", "3s",
                "max-body", "1MB",
                "redirects", "0",
                "host-delay", "0s"));

        assertThat(properties.networks()).hasSize(2);
        assertThat(properties.robotName()).isEqualTo("Courier_bot");
        assertThat(properties.connect()).isEqualTo(Duration.ofSeconds(1));
        assertThat(properties.read()).isEqualTo(Duration.ofSeconds(2));
        assertThat(properties.total()).isEqualTo(Duration.ofSeconds(3));
        assertThat(properties.maxBody()).isEqualTo(DataSize.ofMegabytes(1));
        assertThat(properties.redirects()).isZero();
        assertThat(properties.hostDelay()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "connect, 99ms",
        "connect, 61s",
        "read, 99ms",
        "read, 61s",
        "total, 99ms",
        "total, 601s",
        "max-body, 1023B",
        "max-body, 65MB",
        "redirects, -1",
        "redirects, 21",
        "host-delay, -1s",
        "host-delay, 61s",
    })
    void namesASettingOutsideItsRange(String setting, String value) {
        assertThatThrownBy(() -> bound(Map.of(setting, value)))
                .isInstanceOf(BindException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("onrecord.ingest.fetch." + setting + " must be from");
    }

    @ParameterizedTest
    @CsvSource({"user-agent, ''", "user-agent, 1/2", "allow[0], 10.1.0.0/33", "allow[0], courier.example/8"})
    void refusesWhatIsNoNameOrNoNetwork(String setting, String value) {
        assertThatThrownBy(() -> bound(Map.of(setting, value))).isInstanceOf(BindException.class);
    }

    private static FetchProperties bound(Map<String, String> settings) {
        Map<String, String> all = new java.util.HashMap<>();
        settings.forEach((name, value) -> all.put("onrecord.ingest.fetch." + name, value));
        return new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate("onrecord.ingest.fetch", FetchProperties.class);
    }
}
