package org.onrecord.ingest.source;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.meter.IngestMetric;

/**
 * What is measured of sources. Each has the tag {@code source}, and is there on every instance that polls, for all sources.
 */
final class SourceMeters {

    private final Sources sources;
    private final Clock clock;
    private final List<Row> rows = new ArrayList<>();

    private record Row(MultiGauge gauge, ToDoubleFunction<SourceState> value) {}

    SourceMeters(MeterRegistry registry, Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
        add(
                registry,
                IngestMetric.SOURCE_FAILING,
                "Whether the last poll failed",
                null,
                state -> state.isFailing() ? 1 : 0);
        add(
                registry,
                IngestMetric.SOURCE_SUCCESS_AGE,
                "Since the last good poll",
                "seconds",
                state -> age(state.lastSuccess()));
        add(registry, IngestMetric.SOURCE_SILENCE, "Since an item was last new", "seconds", this::silence);
        add(registry, IngestMetric.SOURCE_ITEMS, "Items new or changed today", null, this::today);
        add(registry, IngestMetric.SOURCE_LAG, "Age of the newest item when it came", "seconds", SourceMeters::lag);
        add(
                registry,
                IngestMetric.SOURCE_PROBLEMS,
                "Items that did not become articles",
                null,
                state -> state.problems().size());
    }

    /** Takes up sources that have come, and lets go of those that have gone. */
    void refresh() {
        for (Row row : rows) {
            List<MultiGauge.Row<?>> values = new ArrayList<>();
            for (Source source : sources.all()) {
                values.add(MultiGauge.Row.of(
                        Tags.of("source", source.id().value()),
                        source,
                        one -> sources.state(one).map(row.value::applyAsDouble).orElse(Double.NaN)));
            }
            row.gauge.register(values, true);
        }
    }

    private void add(
            MeterRegistry registry,
            String name,
            String description,
            @Nullable String unit,
            ToDoubleFunction<SourceState> value) {
        rows.add(new Row(
                MultiGauge.builder(name).description(description).baseUnit(unit).register(registry), value));
    }

    private double age(@Nullable Instant then) {
        return then == null ? Double.NaN : (clock.millis() - then.toEpochMilli()) / 1000.0;
    }

    private double silence(SourceState state) {
        return age(state.lastItem() == null ? state.since() : state.lastItem());
    }

    private double today(SourceState state) {
        return Health.of(state, clock.instant()).today();
    }

    private static double lag(SourceState state) {
        Long lag = state.lagSeconds();
        return lag == null ? Double.NaN : lag;
    }
}
