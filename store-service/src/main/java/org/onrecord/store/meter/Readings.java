package org.onrecord.store.meter;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say at one moment.
 *
 * @param openLetters dead letters that nobody has looked at
 * @param pending article versions of which some events have not come yet
 * @param oldestPending when the oldest of them was received, null without one
 * @param outbox events that wait to be sent
 * @param lastOf when something was last received of each source, of at most {@link ReadingsQuery#MOST_SOURCES}
 */
record Readings(
        long openLetters, long pending, @Nullable Instant oldestPending, long outbox, Map<String, Instant> lastOf) {

    Readings {
        lastOf = Map.copyOf(lastOf);
    }
}
