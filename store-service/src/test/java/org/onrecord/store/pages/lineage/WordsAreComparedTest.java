package org.onrecord.store.pages.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsAreComparedTest {

    @ParameterizedTest
    @CsvSource({
        "We sail on Monday, We sail on Monday, We sail on Monday",
        "We sail on Monday, We sail on Tuesday, We sail on -Monday +Tuesday",
        "We sail, We shall not sail, We +shall not sail",
        "We shall not sail, We sail, We -shall not sail",
        "All of it, Nothing, -All of it +Nothing",
    })
    void whatWasLeftOutAndAddedIsTold(String before, String after, String expected) {
        assertThat(compared(before, after)).isEqualTo(expected);
    }

    @Test
    void textsTooLongToCompareAreShownOneAfterTheOther() {
        assertThat(Rewording.compare("a ".repeat(700), "b"))
                .extracting(Rewording.Words::fate)
                .containsExactly(Rewording.Fate.LEFT_OUT, Rewording.Fate.ADDED);
    }

    private static String compared(String before, String after) {
        return Rewording.compare(before, after).stream()
                .map(words -> switch (words.fate()) {
                    case KEPT -> words.text().strip();
                    case LEFT_OUT -> "-" + words.text().strip();
                    case ADDED -> "+" + words.text().strip();
                })
                .collect(Collectors.joining(" "));
    }
}
