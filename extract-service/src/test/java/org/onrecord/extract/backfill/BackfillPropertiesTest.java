package org.onrecord.extract.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BackfillPropertiesTest {

    @Test
    void hasDefaults() {
        assertThat(bound(Map.of()))
                .isEqualTo(new BackfillProperties(10, 20, List.of("onrecord-store"), 500, Duration.ofMillis(100)));
    }

    @Test
    void mapsEverySetting() {
        assertThat(bound(Map.of(
                        "onrecord.extract.backfill.poll-records", "3",
                        "onrecord.extract.backfill.live-lag", "0",
                        "onrecord.extract.backfill.followers", "our-store,their-search",
                        "onrecord.extract.backfill.follower-lag", "2000",
                        "onrecord.extract.backfill.look-every", "1s")))
                .isEqualTo(new BackfillProperties(
                        3, 0, List.of("our-store", "their-search"), 2_000, Duration.ofSeconds(1)));
    }

    @Test
    void followsNobodyWhereNobodyIsNamed() {
        assertThat(bound(Map.of("onrecord.extract.backfill.followers", "")).followers())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "onrecord.extract.backfill.poll-records, 0",
        "onrecord.extract.backfill.poll-records, 501",
        "onrecord.extract.backfill.live-lag, -1",
        "onrecord.extract.backfill.follower-lag, -1",
        "onrecord.extract.backfill.look-every, 1ms",
        "onrecord.extract.backfill.look-every, 1m"
    })
    void refusesWhatIsOutOfRange(String key, String value) {
        assertThatThrownBy(() -> bound(Map.of(key, value))).rootCause().hasMessageContaining(key);
    }

    private static BackfillProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("onrecord.extract.backfill", BackfillProperties.class);
    }
}
