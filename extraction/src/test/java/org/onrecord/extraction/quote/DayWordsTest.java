package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today",
                "yesterday",
                "tomorrow",
                "tonight",
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday"
            })
    void knowsWordsForADay(String word) {
        assertThat(DayWords.contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "day", "Monday", "mondays", "week", "now", "may"})
    void knowsNoOthers(String word) {
        assertThat(DayWords.contains(word)).isFalse();
    }
}
