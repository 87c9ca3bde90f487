package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ExtractPropertiesTest {

    @Test
    void hasDefaults() {
        assertThat(bound(Map.of())).isEqualTo(new ExtractProperties(null, 1, Duration.ofSeconds(30)));
    }

    @Test
    void mapsEverySetting() {
        assertThat(bound(Map.of(
                        "onrecord.extract.instance", "blue-2",
                        "onrecord.extract.concurrency", "4",
                        "onrecord.extract.shutdown-timeout", "2m")))
                .isEqualTo(new ExtractProperties("blue-2", 4, Duration.ofMinutes(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "onrecord.extract.instance, no spaces",
        "onrecord.extract.concurrency, 0",
        "onrecord.extract.concurrency, 7",
        "onrecord.extract.shutdown-timeout, 0s",
        "onrecord.extract.shutdown-timeout, 1h"
    })
    void refusesWhatIsOutOfRange(String key, String value) {
        assertThatThrownBy(() -> bound(Map.of(key, value))).rootCause().hasMessageContaining(key);
    }

    private static ExtractProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("onrecord.extract", ExtractProperties.class);
    }
}
