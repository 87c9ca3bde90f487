package org.onrecord.ingest.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a source is.
 *
 * @param status the one word
 * @param today how many items were new or changed today, in UTC
 * @param usual the median of that over the last days that it was polled on from start to end, 14 at most; null before
 *     there are three
 * @param silence how long nothing has been new
 */
record Health(
        Status status,
        int today,
        @Nullable Double usual,
        @Nullable Duration silence) {

    private static final int DAYS = 14;
    private static final int LEAST_DAYS = 3;
    /** Many newspapers have a day in the week without one. */
    private static final Duration SHORTEST_SILENCE = Duration.ofHours(36);

    private static final int USUAL_GAPS = 5;
    private static final Duration LONGEST_SILENCE = Duration.ofDays(14);

    /** How a source is, the worst first. */
    enum Status {
        /** Its last poll failed. */
        FAILING,
        /** It can be read, but items of it could not be. */
        PARTLY,
        /** It can be read, but has had nothing new for much longer than usual. */
        SILENT,
        /** It has not been polled yet. */
        NEW,
        /** All is well; an empty feed is. */
        OK;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Health unpolled() {
        return new Health(Status.NEW, 0, null, null);
    }

    static Health of(SourceState state, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Double usual = usual(state, day);
        Instant last = state.lastItem() == null ? state.since() : state.lastItem();
        Duration silence = Duration.between(last, now);
        return new Health(status(state, usual, silence), state.days().getOrDefault(day, 0), usual, silence);
    }

    private static Status status(SourceState state, @Nullable Double usual, Duration silence) {
        if (state.isFailing()) {
            return Status.FAILING;
        }
        if (!state.problems().isEmpty()) {
            return Status.PARTLY;
        }
        return silence.compareTo(longestSilence(usual)) > 0 ? Status.SILENT : Status.OK;
    }

    private static Duration longestSilence(@Nullable Double usual) {
        if (usual == null || usual == 0) {
            return LONGEST_SILENCE;
        }
        Duration gaps = Duration.ofMillis((long) (Duration.ofDays(1).toMillis() / usual * USUAL_GAPS));
        return gaps.compareTo(SHORTEST_SILENCE) > 0 ? gaps : SHORTEST_SILENCE;
    }

    private static @Nullable Double usual(SourceState state, LocalDate today) {
        LocalDate first = LocalDate.ofInstant(state.since(), ZoneOffset.UTC).plusDays(1);
        List<Integer> counts = today.minusDays(DAYS)
                .datesUntil(today)
                .filter(day -> !day.isBefore(first))
                .map(day -> state.days().getOrDefault(day, 0))
                .sorted()
                .toList();
        if (counts.size() < LEAST_DAYS) {
            return null;
        }
        int middle = counts.size() / 2;
        return counts.size() % 2 == 1 ? counts.get(middle) : (counts.get(middle - 1) + counts.get(middle)) / 2.0;
    }
}
