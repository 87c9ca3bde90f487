package org.onrecord.store.version;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells what may pass from what will not, by PostgreSQL's error classes. */
final class DatabaseFailure {

    private DatabaseFailure() {}

    /**
     * Whether the data are to blame. Everything else, a full disk, a lost connection, a deadlock, even a table that is
     * not there, can be mended without losing the data, and is waited for.
     *
     * @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL error codes</a>
     */
    static boolean isForGood(Throwable failure) {
        return switch (errorClass(failure)) {
            // data exception; integrity constraint violation; program limit exceeded ("index row size exceeds …")
            case "22", "23", "54" -> true;
            default -> false;
        };
    }

    /** One clause for people, without any of the data. */
    static String meaning(Throwable failure) {
        return switch (errorClass(failure)) {
            case "22" -> "a value is not one that its column can hold";
            case "23" -> "a value breaks a rule of its table";
            case "54" -> "a value is too long for an index";
            default -> "for a reason that may pass";
        };
    }

    private static String errorClass(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().substring(0, 2);
            }
        }
        return "";
    }
}
