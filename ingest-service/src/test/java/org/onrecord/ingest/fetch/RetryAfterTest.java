package org.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource({"120, PT2M", "' 7 ', PT7S", "0, PT0S", "999999999, P1D"})
    void isSecondsADayAtMost(String header, Duration pause) {
        assertThat(RetryAfter.read(header)).isEqualTo(pause);
    }

    @Test
    void isADate() {
        assertThat(RetryAfter.read("Wed, 04 Mar 2015 05:06:07 GMT")).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.read("Fri, 01 Jan 2100 00:00:00 GMT")).isEqualTo(Duration.ofDays(1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "-5", "1.5", "9999999999"})
    void elseItMeansNothing(String header) {
        assertThat(RetryAfter.read(header)).isNull();
    }
}
