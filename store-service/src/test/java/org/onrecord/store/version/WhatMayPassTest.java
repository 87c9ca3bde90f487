package org.onrecord.store.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

class WhatMayPassTest {

    /** A null character in JSON, not null violated, an index row that is too large. */
    @ParameterizedTest
    @ValueSource(strings = {"22P05", "23502", "54000"})
    void dataThatTheDatabaseWillNeverTakeAreRefusedForGood(String state) {
        assertThat(DatabaseFailure.isForGood(failure(state))).isTrue();
    }

    /** No connection, disk full, deadlock, shutting down, no such table, read-only after a failover. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "40P01", "57P01", "42P01", "25006"})
    void everythingElseIsTriedAgain(String state) {
        assertThat(DatabaseFailure.isForGood(failure(state))).isFalse();
    }

    @Test
    void aFailureWithoutAStateIsTriedAgain() {
        assertThat(DatabaseFailure.isForGood(new DataAccessResourceFailureException("no connection")))
                .isFalse();
    }

    private static Exception failure(String state) {
        return new DataAccessResourceFailureException("failed", new SQLException("failed", state));
    }
}
