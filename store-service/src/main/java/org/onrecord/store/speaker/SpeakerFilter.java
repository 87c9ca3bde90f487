package org.onrecord.store.speaker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.name.NameKeys;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.problem.ProblemException;

/**
 * Which speakers are asked for, and in which period; null stands for any.
 *
 * @param from the earliest date of an article
 * @param to the date before which articles count
 * @param name some whole words of an alias, folded
 */
record SpeakerFilter(
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable String name) {

    /** @throws ProblemException if a parameter is not what it must be */
    static SpeakerFilter of(@Nullable String from, @Nullable String to, @Nullable String name) {
        return new SpeakerFilter(time("from", from), time("to", to), NameKeys.foldParameter("name", name));
    }

    private static @Nullable OffsetDateTime time(String parameter, @Nullable String value) {
        String given = Parameter.given(parameter, value);
        if (given == null) {
            return null;
        }
        try {
            OffsetDateTime time = given.length() == 10
                    ? LocalDate.parse(given).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(given);
            if (time.getYear() > 0 && time.getYear() < 10_000) {
                return time;
            }
        } catch (DateTimeException noTime) {
            throw refused(parameter);
        }
        throw refused(parameter);
    }

    private static ProblemException refused(String parameter) {
        return ProblemException.badParameter(
                parameter, "Give a day like 2026-03-02, or a time like 2026-03-02T08:00:00Z.");
    }
}
