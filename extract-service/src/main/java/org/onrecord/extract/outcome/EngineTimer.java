package org.onrecord.extract.outcome;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Function;
import org.onrecord.extraction.Extraction;

/** Measures the engine by itself: how long it takes for an article, and how long the articles are. */
public final class EngineTimer {

    private final Timer time;
    private final DistributionSummary length;

    public EngineTimer(MeterRegistry registry) {
        time = Timer.builder(ExtractMetric.ENGINE)
                .description("The engine alone, from the text of an article to its quotes and entities")
                .serviceLevelObjectives(
                        Duration.ofMillis(5),
                        Duration.ofMillis(20),
                        Duration.ofMillis(100),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(5))
                .register(registry);
        length = DistributionSummary.builder(ExtractMetric.LENGTH)
                .description("Length of the articles that went through the engine")
                .baseUnit("characters")
                .register(registry);
    }

    /** The same engine, measured. */
    public Function<String, Extraction> around(Function<String, Extraction> engine) {
        return text -> {
            length.record(text.length());
            return time.record(() -> engine.apply(text));
        };
    }
}
