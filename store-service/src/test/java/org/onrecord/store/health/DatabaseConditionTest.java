package org.onrecord.store.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class DatabaseConditionTest {

    @ParameterizedTest
    @CsvSource({
        "53100, DISK_FULL",
        "08006, AWAY",
        "57P01, AWAY",
        "57P03, AWAY",
        "53300, REFUSES",
        "40P01, REFUSES",
        "42P01, REFUSES"
    })
    void isToldByThePostgresState(String state, DatabaseCondition condition) {
        assertThat(DatabaseCondition.of(
                        new DataAccessResourceFailureException("failed", new SQLException("failed", state))))
                .isEqualTo(condition);
    }

    @Test
    void aPoolWithoutAConnectionMeansThatItIsAway() {
        assertThat(DatabaseCondition.of(new CannotGetJdbcConnectionException(
                        "failed", new SQLTransientConnectionException("request timed out"))))
                .isEqualTo(DatabaseCondition.AWAY);
    }
}
