package org.onrecord.benchmarks.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.benchmarks.chaos.stack.Part;

class ChaosOptionsTest {

    @Test
    void killsFiftyTimesAmongTenThousandArticlesUnlessToldOtherwise() {
        Set<Part> all = EnumSet.allOf(Part.class);
        assertThat(ChaosOptions.parse(List.of()))
                .isEqualTo(new ChaosOptions(10_000, 50, all, Optional.empty(), 60, 1, false, 1));
        assertThat(ChaosOptions.parse(List.of("--seed", "9", "--kills", "0", "--articles", "12")))
                .isEqualTo(new ChaosOptions(12, 0, all, Optional.empty(), 60, 1, false, 9));
        assertThat(ChaosOptions.parse(List.of("--only", "store,broker", "--brokers", "3", "--stack", "local")))
                .isEqualTo(new ChaosOptions(
                        10_000, 50, EnumSet.of(Part.BROKER, Part.STORE), Optional.empty(), 60, 3, false, 1));
    }

    @Test
    void anOutageTakesThePlaceOfTheKills() {
        assertThat(ChaosOptions.parse(List.of("--outage", "disk", "--seconds", "20")))
                .isEqualTo(new ChaosOptions(
                        10_000, 0, EnumSet.allOf(Part.class), Optional.of(Outage.DISK), 20, 1, false, 1));
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> ChaosOptions.parse(List.of("--articles", "0"))).hasMessageContaining("from 1");
        assertThatThrownBy(() -> ChaosOptions.parse(List.of("--kill", "3"))).hasMessageContaining("--kill");
        assertThatThrownBy(() -> ChaosOptions.parse(List.of("--seed"))).hasMessageContaining("value");
        assertThatThrownBy(() -> ChaosOptions.parse(List.of("--only", "disk"))).hasMessageContaining("extract");
        assertThatThrownBy(() -> ChaosOptions.parse(List.of("--outage", "store")))
                .hasMessageContaining("database");
        assertThatThrownBy(() -> ChaosOptions.parse(List.of("--stack", "cloud")))
                .hasMessageContaining("compose");
        assertThatThrownBy(() -> ChaosOptions.parse(List.of("--stack", "compose", "--brokers", "3")))
                .hasMessageContaining("one broker");
    }

    @Test
    void killsEveryPartAsOften() {
        List<Kill> kills = Kill.plan(50, EnumSet.allOf(Part.class), 1);

        for (Part part : Part.values()) {
            assertThat(kills).filteredOn(kill -> kill.part() == part).hasSize(10);
        }
        assertThat(kills)
                .isEqualTo(Kill.plan(50, EnumSet.allOf(Part.class), 1))
                .isNotEqualTo(Kill.plan(50, EnumSet.allOf(Part.class), 2));
    }
}
