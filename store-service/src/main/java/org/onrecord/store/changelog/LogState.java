package org.onrecord.store.changelog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.onrecord.store.page.Times;

/**
 * How far the log goes.
 *
 * @param logId of the log, on whichever database
 * @param numbered the newest number
 * @param forgotten the newest number that is not kept any more
 * @param changedAt when the newest step was numbered; where there is none, when the log was made
 */
public record LogState(String logId, long numbered, long forgotten, Instant changedAt) {

    static LogState of(ResultSet row, int index) throws SQLException {
        return new LogState(
                row.getString("log_id"),
                row.getLong("numbered"),
                row.getLong("forgotten"),
                Times.require(row, "changed_at"));
    }

    /** The place behind everything there is. */
    public ChangePlace end() {
        return ChangePlace.behind(logId, numbered);
    }

    /** The place before everything that is kept. */
    public ChangePlace start() {
        return ChangePlace.behind(logId, forgotten);
    }

    /** Whether the log can be read on from a place without missing anything. */
    public boolean reaches(ChangePlace place) {
        return isOurs(place) && place.lastWhole() >= forgotten;
    }

    /** Whether it is a place of this log: not of a database that was made anew, nor of a newer copy than this. */
    public boolean isOurs(ChangePlace place) {
        return place.logId().equals(logId) && place.number() <= numbered;
    }
}
