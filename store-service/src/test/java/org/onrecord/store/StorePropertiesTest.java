package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class StorePropertiesTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(StoreProperties.class)
    static class Settings {}

    @Test
    void hasDefaults() {
        context.run(started -> assertThat(started.getBean(StoreProperties.class))
                .isEqualTo(new StoreProperties(
                        2, Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofMillis(200), 8)));
    }

    @Test
    void readsEverySetting() {
        context.withPropertyValues(
                        "onrecord.store.listeners=6",
                        "onrecord.store.first-retry=1s",
                        "onrecord.store.longest-retry=1m",
                        "onrecord.store.outbox-pause=2s",
                        "onrecord.store.request-connections=20")
                .run(started -> assertThat(started.getBean(StoreProperties.class))
                        .isEqualTo(new StoreProperties(
                                6, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofSeconds(2), 20)));
    }

    @ParameterizedTest
    @CsvSource({
        "listeners, 0",
        "listeners, 7",
        "first-retry, 0s",
        "longest-retry, -1s",
        "outbox-pause, 0s",
        "request-connections, 0"
    })
    void refusesWhatIsOutOfRange(String setting, String value) {
        context.withPropertyValues("onrecord.store." + setting + "=" + value)
                .run(started -> assertThat(started).hasFailed());
    }
}
