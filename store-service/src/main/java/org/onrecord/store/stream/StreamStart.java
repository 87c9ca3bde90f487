package org.onrecord.store.stream;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.changelog.ChangePlace;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.changelog.LogState;
import org.onrecord.store.problem.ProblemException;

/**
 * Where a client begins.
 *
 * @param place behind what it has
 * @param reset why that is not where it was, null where it is
 */
record StreamStart(ChangePlace place, @Nullable Reset reset) {

    /**
     * @param lastEventId what a client that was cut off sends by itself: no error helps it, so what cannot be told any
     *     more is answered with an event
     * @param since what somebody has written: an id or a time
     * @throws ProblemException if {@code since} is neither, or what came since is not kept any more
     */
    static StreamStart of(ChangeReader log, @Nullable String lastEventId, @Nullable String since) {
        LogState state = log.state();
        if (lastEventId != null && !lastEventId.isEmpty()) {
            ChangePlace place = ChangePlace.parse(lastEventId);
            if (place == null || !state.isOurs(place)) {
                return new StreamStart(state.end(), Reset.of(Reset.Reason.UNKNOWN));
            }
            return state.reaches(place)
                    ? new StreamStart(place, null)
                    : new StreamStart(state.end(), Reset.of(Reset.Reason.TOO_OLD));
        }
        return new StreamStart(since == null ? state.end() : since(log, state, since), null);
    }

    private static ChangePlace since(ChangeReader log, LogState state, String since) {
        ChangePlace place = ChangePlace.parse(since);
        if (place == null) {
            place = log.at(time(since));
            if (place.number() <= state.forgotten() && state.forgotten() > 0) {
                throw forgotten();
            }
            return place;
        }
        if (!state.reaches(place)) {
            throw forgotten();
        }
        return place;
    }

    private static Instant time(String since) {
        try {
            return Instant.parse(since);
        } catch (DateTimeParseException neither) {
            throw ProblemException.badParameter(
                    "since", "Give the id of an event of this stream, or a time like 2026-03-02T08:00:00Z.");
        }
    }

    private static ProblemException forgotten() {
        return ProblemException.gone(
                "changes-forgotten",
                "The store does not know any more what changed since",
                "Ask for the quotes anew, by GET /quotes or /quotes/export, and follow the stream without since.");
    }
}
