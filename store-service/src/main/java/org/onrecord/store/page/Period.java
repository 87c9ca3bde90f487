package org.onrecord.store.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.problem.ProblemException;

/**
 * From when, and until when; null stands for no bound.
 *
 * @param from the first moment
 * @param to the moment before which it ends
 */
public record Period(
        @Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {

    /** All of time. */
    public static final Period ALWAYS = new Period(null, null);

    /**
     * A day (in UTC) or a time that somebody gives.
     *
     * @param parameter the query parameter it came in
     * @return null where it is not given
     * @throws ProblemException if it is neither
     */
    public static @Nullable OffsetDateTime time(String parameter, @Nullable String value) {
        String given = Parameter.given(parameter, value);
        if (given == null) {
            return null;
        }
        try {
            OffsetDateTime time = given.length() == 10
                    ? LocalDate.parse(given).atStartOfDay().atOffset(ZoneOffset.UTC)
                    // PostgreSQL knows no offsets beyond ±15:59.
                    : OffsetDateTime.parse(given).withOffsetSameInstant(ZoneOffset.UTC);
            if (time.getYear() > 0 && time.getYear() < 10_000) {
                return time;
            }
        } catch (DateTimeException noTime) {
            throw refused(parameter);
        }
        throw refused(parameter);
    }

    /**
     * A period that somebody gives in two query parameters, named {@code …From} and {@code …To}.
     *
     * @param name what the names of both begin with
     * @throws ProblemException if one is no time, or the period ends before it begins
     */
    public static Period of(String name, @Nullable String from, @Nullable String to) {
        Period period = new Period(time(name + "From", from), time(name + "To", to));
        if (period.from != null && period.to != null && !period.from.isBefore(period.to)) {
            throw ProblemException.badParameter(
                    name + "To", "Give a day or time later than " + name + "From: it is the first that is left out.");
        }
        return period;
    }

    public boolean isAlways() {
        return from == null && to == null;
    }

    private static ProblemException refused(String parameter) {
        return ProblemException.badParameter(
                parameter, "Give a day like 2026-03-02, or a time like 2026-03-02T08:00:00Z (a plus sign is %2B).");
    }
}
