package org.onrecord.benchmarks.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void eachIsAddedToThoseBeforeIt() {
        assertThat(Options.read(List.of("--a", "1", "--b", "2"), "", (options, name, value) -> options + name + value))
                .isEqualTo("--a1--b2");
    }

    @Test
    void oneWithoutAValueIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.read(List.of("--a", "1", "--b"), "", (options, name, value) -> options))
                .withMessage("--b needs a value");
    }

    @Test
    void aNumberKeepsToItsBounds() {
        assertThat(Options.number("--n", "7", 7, 9)).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.number("--n", "10", 7, 9))
                .withMessage("--n needs a number from 7 to 9, not 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.number("--n", "few", 7, 9))
                .withMessage("--n needs a whole number, not few");
    }
}
