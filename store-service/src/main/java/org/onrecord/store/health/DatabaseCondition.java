package org.onrecord.store.health;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is the matter with the database, as far as a failure tells. */
public enum DatabaseCondition {
    AWAY("the database does not answer"),
    DISK_FULL("the database's disk is full: what is there can be read, nothing can be written"),
    REFUSES("the database does not carry it out at the moment");

    private static final String NO_ROOM = "53100";

    private final String meaning;

    DatabaseCondition(String meaning) {
        this.meaning = meaning;
    }

    /** A clause for people. */
    public String meaning() {
        return meaning;
    }

    /** @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL error codes</a> */
    public static DatabaseCondition of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                if (state.equals(NO_ROOM)) {
                    return DISK_FULL;
                }
                // connection exception; operator intervention, such as a server that shuts down or starts up
                return state.startsWith("08") || state.startsWith("57") ? AWAY : REFUSES;
            }
        }
        // The pool has no connection to give, and no server that said why.
        return AWAY;
    }
}
