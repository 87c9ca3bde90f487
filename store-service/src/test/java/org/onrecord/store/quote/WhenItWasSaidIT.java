package org.onrecord.store.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.store.fixture.Database;

/** From the words that tell when something was said to the days, in an article of Wednesday 4 March 2026. */
class WhenItWasSaidIT {

    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.embedded("when_it_was_said");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "on Tuesday; 2026-03-03; 2026-03-04",
                "Wednesday; 2026-03-04; 2026-03-05",
                "late on Thurs; 2026-02-26; 2026-02-27",
                "last Wednesday; 2026-02-25; 2026-02-26",
                "yesterday; 2026-03-03; 2026-03-04",
                "this morning; 2026-03-04; 2026-03-05",
                "On 12 January; 2026-01-12; 2026-01-13",
                "Jan. 12; 2026-01-12; 2026-01-13",
                "December 24th; 2025-12-24; 2025-12-25",
                "the 1st of May, 2024; 2024-05-01; 2024-05-02",
                "May 1, 2024; 2024-05-01; 2024-05-02",
                "2024-02-29; 2024-02-29; 2024-03-01",
                "31 February; ; ",
                "June 2024; 2024-06-01; 2024-07-01",
                "in April; 2025-04-01; 2025-05-01",
                "last week; 2026-02-23; 2026-03-02",
                "earlier this month; 2026-03-01; 2026-04-01",
                "last year; 2025-01-01; 2026-01-01",
                "two days ago; 2026-03-02; 2026-03-03",
                "a week ago; 2026-02-23; 2026-03-02",
                "three years earlier; 2023-01-01; 2024-01-01",
                "in 2019; 2019-01-01; 2020-01-01",
                "after the match; ; ",
                "9999999999 days ago; ; ",
            })
    void followsFromTheWords(String words, String from, String to) {
        String days = database.jdbc()
                .sql("SELECT coalesce(said_days(?, '2026-03-04')::text, 'unknown')")
                .param(words)
                .query(String.class)
                .single();

        assertThat(days).isEqualTo(from == null ? "unknown" : "[" + from + "," + to + ")");
    }
}
