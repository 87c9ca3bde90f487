package org.onrecord.store.meter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Shows the newest readings. Ages go on growing between two readings, and also while the database is away. */
final class Gauges {

    private final Clock clock;
    private final MultiGauge silences;
    private volatile @Nullable Readings newest;
    private volatile boolean readable;

    Gauges(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        gauge(registry, StoreMetric.OPEN_LETTERS, "Dead letters that nobody has looked at", Readings::openLetters);
        gauge(registry, StoreMetric.PENDING, "Article versions of which events have not come yet", Readings::pending);
        gauge(registry, StoreMetric.OUTBOX, "Events that wait to be sent to Kafka", Readings::outbox);
        Gauge.builder(StoreMetric.PENDING_AGE, this, Gauges::pendingAge)
                .description("Since the oldest version was received of which events have not come yet")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder(StoreMetric.READABLE, this, gauges -> gauges.readable ? 1 : 0)
                .description("Whether the database could be asked for the other gauges")
                .register(registry);
        silences = MultiGauge.builder(StoreMetric.SILENCE)
                .description("Since something was last received of a source")
                .baseUnit("seconds")
                .register(registry);
    }

    void show(Readings readings) {
        newest = readings;
        readable = true;
        silences.register(
                readings.lastOf().entrySet().stream()
                        .map(source ->
                                MultiGauge.Row.of(Tags.of("source", source.getKey()), () -> since(source.getValue())))
                        .toList(),
                true);
    }

    void unreadable() {
        readable = false;
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Readings> value) {
        Gauge.builder(name, this, gauges -> {
                    @Nullable Readings readings = gauges.newest;
                    return readings == null ? Double.NaN : value.applyAsDouble(readings);
                })
                .description(description)
                .register(registry);
    }

    private double pendingAge() {
        @Nullable Readings readings = newest;
        if (readings == null) {
            return Double.NaN;
        }
        @Nullable Instant oldest = readings.oldestPending();
        return oldest == null ? 0 : since(oldest);
    }

    private double since(Instant then) {
        return Math.max(0, Duration.between(then, clock.instant()).toMillis() / 1e3);
    }
}
