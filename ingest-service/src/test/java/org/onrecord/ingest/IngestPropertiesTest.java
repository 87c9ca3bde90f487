package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class IngestPropertiesTest {

    @Test
    void hasDefaults() {
        assertThat(bound(Map.of()))
                .isEqualTo(new IngestProperties(
                        DataSize.ofMegabytes(4),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5),
                        URI.create("http://localhost:8083")));
    }

    @Test
    void mapsEverySetting() {
        assertThat(bound(Map.of(
                        "onrecord.ingest.max-body", "512KB",
                        "onrecord.ingest.acknowledgement", "30s",
                        "onrecord.ingest.retry-after", "1m",
                        "onrecord.ingest.store", "https://quotes.example/api")))
                .isEqualTo(new IngestProperties(
                        DataSize.ofKilobytes(512),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1),
                        URI.create("https://quotes.example/api")));
    }

    @ParameterizedTest
    @CsvSource({
        "max-body, 0B",
        "max-body, 65MB",
        "acknowledgement, 999ms",
        "acknowledgement, 301s",
        "retry-after, 0s",
        "retry-after, 61m",
        "store, /articles",
    })
    void refusesWhatIsOutsideItsRange(String name, String value) {
        assertThatThrownBy(() -> bound(Map.of("onrecord.ingest." + name, value)))
                .rootCause()
                .hasMessageContaining("onrecord.ingest." + name);
    }

    private static IngestProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("onrecord.ingest", IngestProperties.class);
    }
}
