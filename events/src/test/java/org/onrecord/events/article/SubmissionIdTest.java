package org.onrecord.events.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.topic.Lane;

class SubmissionIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"live-0-0", "live-3-1042", "backfill-5-123456789012345678"})
    void isReadAsItIsWritten(String text) {
        assertThat(SubmissionId.parse(text)).hasToString(text);
    }

    @Test
    void saysWhereTheRecordStands() {
        assertThat(SubmissionId.parse("backfill-2-7")).isEqualTo(new SubmissionId(Lane.BACKFILL, 2, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "live",
                "live-1",
                "live-1-2-3",
                "archive-1-2",
                "Live-1-2",
                "live--1-2",
                "live-01-2",
                "live-1-02",
                "live-1-1234567890123456789",
                "live-1234567-1",
                " live-1-2",
                "live-1-2\n",
                "live-١-٢"
            })
    void nothingElseIsAName(String text) {
        assertThatThrownBy(() -> SubmissionId.parse(text)).isInstanceOf(InvalidFieldException.class);
    }
}
