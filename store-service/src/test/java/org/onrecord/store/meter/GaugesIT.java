package org.onrecord.store.meter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;

/** What the gauges say of the tables. */
class GaugesIT {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private static Database database;

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Gauges gauges = new Gauges(registry, Clock.fixed(NOON, ZoneOffset.UTC));

    @BeforeAll
    static void start() {
        database = Database.embedded("gauges");
        database.jdbc().sql("""
                        INSERT INTO submission (lane, partition, record_offset, received_at, article_id, version, publisher)
                        VALUES ('live', 0, 1, '2026-05-04T11:00:00Z', 'a', 1, 'The Valley Post'),
                               ('live', 0, 2, '2026-05-04T11:59:30Z', 'b', 1, 'The Valley Post'),
                               ('live', 1, 1, '2026-05-03T12:00:00Z', 'c', 1, 'Harbour Wire'),
                               ('live', 1, 2, '2026-05-04T11:59:59Z', 'd', 1, NULL)
                        """).update();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void saysHowLongEachSourceHasBeenSilent() {
        gauges.show(new ReadingsQuery(database.jdbc()).read());

        assertThat(silence("The Valley Post")).isEqualTo(30);
        assertThat(silence("Harbour Wire")).isEqualTo(86_400);
    }

    @Test
    void countsTheVersionsOfWhichEventsAreMissing() {
        ArticleEvents whole = ArticleEvents.anArticle("gauge-whole").quote("We close in May", "Bo Larsen");
        ArticleEvents late = ArticleEvents.anArticle("gauge-late")
                .receivedAt(NOON.minusSeconds(90))
                .quote("We open in June", "Bo Larsen");
        database.store().store(whole.facts());
        database.store().store(late.facts().subList(0, 1));

        gauges.show(new ReadingsQuery(database.jdbc()).read());

        assertThat(value(StoreMetric.PENDING)).isEqualTo(1);
        assertThat(value(StoreMetric.PENDING_AGE)).isEqualTo(90);
        assertThat(value(StoreMetric.OPEN_LETTERS)).isZero();
    }

    @Test
    void saysNothingBeforeTheFirstReading() {
        assertThat(value(StoreMetric.PENDING)).isNaN();
        assertThat(value(StoreMetric.READABLE)).isZero();
    }

    @Test
    void saysWhenTheDatabaseCannotBeAsked() {
        gauges.show(new ReadingsQuery(database.jdbc()).read());
        assertThat(value(StoreMetric.READABLE)).isEqualTo(1);

        gauges.unreadable();

        assertThat(value(StoreMetric.READABLE)).isZero();
        assertThat(silence("Harbour Wire")).isEqualTo(86_400);
    }

    private double value(String gauge) {
        return registry.get(gauge).gauge().value();
    }

    private double silence(String source) {
        return registry.get(StoreMetric.SILENCE).tag("source", source).gauge().value();
    }
}
