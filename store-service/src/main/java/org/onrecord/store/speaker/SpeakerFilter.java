package org.onrecord.store.speaker;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.name.NameKeys;
import org.onrecord.store.page.Period;
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
        return new SpeakerFilter(
                Period.time("from", from), Period.time("to", to), NameKeys.foldParameter("name", name));
    }
}
