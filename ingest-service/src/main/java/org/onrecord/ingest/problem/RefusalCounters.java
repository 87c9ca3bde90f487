package org.onrecord.ingest.problem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.ingest.meter.IngestMetric;
import org.springframework.stereotype.Component;

/** Counts what was refused, by the type of problem: requests, lines of many, items of documents. */
@Component
public final class RefusalCounters {

    private final Map<String, Counter> byType;

    /** Registers all counters, so that each can be seen at zero. */
    RefusalCounters(MeterRegistry registry) {
        byType = Arrays.stream(ProblemType.values())
                .collect(Collectors.toUnmodifiableMap(type -> type.uri().toString(), counter(registry)));
    }

    private static Function<ProblemType, Counter> counter(MeterRegistry registry) {
        return type -> registry.counter(IngestMetric.OUTCOMES, "outcome", "refused", "reason", type.slug());
    }

    public void count(Refusal refusal) {
        count(refusal.type().uri().toString());
    }

    /** @param type as in problem details; one that stands for no problem of this service is not counted */
    public void count(String type) {
        Counter counter = byType.get(type);
        if (counter != null) {
            counter.increment();
        }
    }
}
