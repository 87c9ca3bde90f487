package org.onrecord.events.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.events.InvalidFieldException;

class SelectedSpanCanBeFoundAgainTest {

    @Test
    void carriesItsWordsAndWhatStandsRoundThem() {
        String text = "a".repeat(40) + "SPAN" + "b".repeat(40);

        assertThat(SelectedSpan.of(text, 40, 44))
                .isEqualTo(new SelectedSpan(40, 44, "SPAN", "a".repeat(32), "b".repeat(32)));
    }

    @Test
    void hasLessContextAtTheEndsOfTheText() {
        assertThat(SelectedSpan.of("SPAN", 0, 4)).isEqualTo(new SelectedSpan(0, 4, "SPAN", "", ""));
        assertThat(SelectedSpan.of("x SPAN y", 2, 6)).isEqualTo(new SelectedSpan(2, 6, "SPAN", "x ", " y"));
    }

    @Test
    void cutsNoCharacterInTwo() {
        String text = "🗞" + "a".repeat(31) + "SPAN" + "b".repeat(31) + "🗞";
        SelectedSpan span = SelectedSpan.of(text, 33, 37);

        assertThat(span.prefix()).isEqualTo("a".repeat(31));
        assertThat(span.suffix()).isEqualTo("b".repeat(31) + "🗞");
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "4, 3", "0, 5"})
    void refusesSpansThatDoNotFitTheirWords(int start, int end) {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> new SelectedSpan(start, end, "word", "", ""));
        assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> new Mention(start, end, "word"));
    }

    @Test
    void keepsThePartsOfADigestApart() {
        assertThat(Sha256.of("ab", "c")).isNotEqualTo(Sha256.of("a", "bc")).hasSize(64);
        // FIPS 180-4's own example.
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
