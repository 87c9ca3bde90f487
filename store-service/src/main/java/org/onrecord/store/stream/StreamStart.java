package org.onrecord.store.stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.store.changelog.ChangePlace;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.changelog.LogState;
import org.onrecord.store.changelog.Since;
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
        ChangePlace place = since == null
                ? state.end()
                : Since.place(log, state, since, detail -> ProblemException.badParameter("since", detail));
        return new StreamStart(place, null);
    }
}
