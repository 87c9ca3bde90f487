package org.onrecord.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.events.wire.EventJson;
import org.onrecord.ingest.source.Health.Status;

class HowASourceIsTest {

    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(60));

    @Test
    void oneThatWasNeverPolledIsNew() {
        assertThat(Health.unpolled().status()).isEqualTo(Status.NEW);
    }

    @Test
    void anEmptyFeedIsNotAFailingOne() {
        assertThat(Health.of(state(NOW.minusSeconds(60), null, 0, Map.of(), List.of()), NOW)
                        .status())
                .isEqualTo(Status.OK);
    }

    @Test
    void aFailureCountsForMoreThanAProblemAndThatForMoreThanSilence() {
        ItemProblem problem = problem();
        assertThat(Health.of(state(LONG_AGO, LONG_AGO, 1, Map.of(), List.of(problem)), NOW)
                        .status())
                .isEqualTo(Status.FAILING);
        assertThat(Health.of(state(LONG_AGO, LONG_AGO, 0, Map.of(), List.of(problem)), NOW)
                        .status())
                .isEqualTo(Status.PARTLY);
        assertThat(Health.of(state(LONG_AGO, LONG_AGO, 0, Map.of(), List.of()), NOW)
                        .status())
                .isEqualTo(Status.SILENT);
    }

    @Test
    void usualIsTheMedianOfWholeDays() {
        Map<LocalDate, Integer> days = new TreeMap<>();
        days.put(TODAY, 100);
        for (int ago = 1; ago <= 14; ago++) {
            days.put(TODAY.minusDays(ago), ago);
        }
        // Before the fourteen days.
        days.put(TODAY.minusDays(15), 1_000);

        Health health = Health.of(state(LONG_AGO, NOW, 0, days, List.of()), NOW);

        assertThat(health.today()).isEqualTo(100);
        assertThat(health.usual()).isEqualTo(7.5);
    }

    @Test
    void thereIsNoUsualBeforeThreeWholeDays() {
        Map<LocalDate, Integer> days = Map.of(TODAY.minusDays(1), 4, TODAY.minusDays(2), 4, TODAY.minusDays(3), 4);

        assertThat(Health.of(state(NOW.minus(Duration.ofDays(3)), NOW, 0, days, List.of()), NOW)
                        .usual())
                .isNull();
        assertThat(Health.of(state(NOW.minus(Duration.ofDays(4)), NOW, 0, days, List.of()), NOW)
                        .usual())
                .isEqualTo(4.0);
    }

    @Test
    void silenceIsMeasuredByWhatIsUsual() {
        // Ten a day: five gaps are half a day, but a day and a half without news is never silence.
        assertThat(silentAfter(10, Duration.ofHours(36))).isFalse();
        assertThat(silentAfter(10, Duration.ofHours(37))).isTrue();
        // One a day: five days.
        assertThat(silentAfter(1, Duration.ofHours(119))).isFalse();
        assertThat(silentAfter(1, Duration.ofHours(121))).isTrue();
        // No usual: fourteen days.
        assertThat(silentAfter(0, Duration.ofDays(13))).isFalse();
        assertThat(silentAfter(0, Duration.ofDays(15))).isTrue();
    }

    /** Another instance reads it from the topic, and so does the same one when it starts again. */
    @Test
    void whatIsKnownOfASourceIsReadAsItWasWritten() {
        for (SourceState state : List.of(
                SourceState.fresh(source(), NOW), state(LONG_AGO, NOW, 1, Map.of(TODAY, 3), List.of(problem())))) {
            assertThat(EventJson.read(EventJson.write(state), SourceState.class))
                    .isEqualTo(state);
        }
    }

    private static boolean silentAfter(int usual, Duration silence) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        for (int ago = 1; ago <= 14 && usual > 0; ago++) {
            days.put(TODAY.minusDays(ago), usual);
        }
        Health health = Health.of(state(LONG_AGO, NOW.minus(silence), 0, days, List.of()), NOW);
        assertThat(health.silence()).isEqualTo(silence);
        return health.status() == Status.SILENT;
    }

    private static ItemProblem problem() {
        return new ItemProblem("urn:1", null, NOW, "not-found", "There is no such page.", 1, true);
    }

    private static SourceState state(
            Instant since, Instant lastItem, int failures, Map<LocalDate, Integer> days, List<ItemProblem> problems) {
        SourceState fresh = SourceState.fresh(source(), since);
        return new SourceState(
                fresh.url(),
                since,
                since,
                NOW,
                failures == 0 ? null : new Failure(NOW, "timeout", "It is too slow."),
                failures,
                null,
                null,
                lastItem,
                null,
                days,
                Map.of(),
                problems);
    }

    private static Source source() {
        return Source.of(null, URI.create("https://courier.example/feed"), null, null, null, null);
    }
}
