package org.onrecord.benchmarks.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.benchmarks.chaos.stack.Part;

class ChaosOptionsTest {

    @Test
    void killsFiftyTimesAmongTenThousandArticlesUnlessToldOtherwise() {
        assertThat(ChaosOptions.parse(List.of())).isEqualTo(new ChaosOptions(10_000, 50, 1));
        assertThat(ChaosOptions.parse(List.of("--seed", "9", "--kills", "0", "--articles", "12")))
                .isEqualTo(new ChaosOptions(12, 0, 9));
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> ChaosOptions.parse(List.of("--articles", "0"))).hasMessageContaining("from 1");
        assertThatThrownBy(() -> ChaosOptions.parse(List.of("--kill", "3"))).hasMessageContaining("--kill");
        assertThatThrownBy(() -> ChaosOptions.parse(List.of("--seed"))).hasMessageContaining("value");
    }

    @Test
    void killsEveryPartAsOften() {
        List<Kill> kills = Kill.plan(50, 1);

        for (Part part : Part.values()) {
            assertThat(kills).filteredOn(kill -> kill.part() == part).hasSize(10);
        }
        assertThat(kills).isEqualTo(Kill.plan(50, 1)).isNotEqualTo(Kill.plan(50, 2));
    }
}
