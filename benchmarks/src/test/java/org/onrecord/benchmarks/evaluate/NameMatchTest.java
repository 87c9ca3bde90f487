package org.onrecord.benchmarks.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

    @ParameterizedTest
    @CsvSource({
        "Mr. Okafor, Tomas Okafor",
        "Okafor, Tomas Okafor",
        "Ingrid, Ingrid Solberg",
        "Rob Hartley, Robert Hartley",
        "R. Hartley, Robert Hartley",
        "J. Amadou Keita, Amadou Keita",
        "Zoë Núñez, Zoe Nunez",
        "Solberg’s, Solberg",
        "LPA, Lindmar Port Authority",
        "the Lindmar Port Authority, Lindmar Port Authority",
        "Interior Ministry, Calderian Interior Ministry"
    })
    void joinsFormsOfOneName(String one, String other) {
        assertThat(NameMatch.match(one, other)).isTrue();
        assertThat(NameMatch.match(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ingrid Solberg, Lars Solberg",
        "Tomas Okafor, Ingrid Solberg",
        "Interior Ministry, Finance Ministry",
        "'', Ingrid Solberg",
        "Al, Al Moreno-Diaz Jr."
    })
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(NameMatch.match(one, other)).isFalse();
        assertThat(NameMatch.match(other, one)).isFalse();
    }
}
