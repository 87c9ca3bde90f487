package org.onrecord.store.changelog;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.onrecord.store.problem.ProblemException;

/** Where in the log somebody wants to begin or end: the id of an event, or a time. */
public final class Since {

    private Since() {}

    /**
     * Reads one.
     *
     * @param refused makes the refusal of what is neither, of what to do
     * @throws ProblemException if it is neither, or the log does not know any more what came since
     */
    public static ChangePlace place(
            ChangeReader log, LogState state, String text, Function<String, ProblemException> refused) {
        ChangePlace place = ChangePlace.parse(text);
        if (place == null) {
            place = log.at(time(text, refused));
            // It may have been the first one of that time that was forgotten last.
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

    private static Instant time(String text, Function<String, ProblemException> refused) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException neither) {
            throw refused.apply(
                    "Give the id of a change, as the stream gives it, or a time like 2026-03-02T08:00:00Z.");
        }
    }

    private static ProblemException forgotten() {
        return ProblemException.gone(
                "changes-forgotten",
                "The store does not know any more what changed since",
                "Ask for the quotes anew, by GET /quotes or /quotes/export, and begin with what changes now.");
    }
}
