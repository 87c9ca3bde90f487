package org.onrecord.extract.outcome;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.Rejection;

/**
 * Counts what became of the records of a lane, each record once; one that was held once more when its time has come.
 */
public final class OutcomeCounters {

    private static final String NO_REASON = "none";

    private final Counter extracted;
    private final Counter retracted;
    private final Counter held;
    private final Map<Rejection, Counter> rejected = new EnumMap<>(Rejection.class);

    /** Registers all counters, so that each can be seen at zero. */
    public OutcomeCounters(MeterRegistry registry, Lane lane) {
        extracted = counter(registry, lane, Outcome.Extracted.CODE, NO_REASON);
        retracted = counter(registry, lane, Outcome.Retracted.CODE, NO_REASON);
        held = counter(registry, lane, Outcome.Held.CODE, NO_REASON);
        for (Rejection reason : Rejection.values()) {
            rejected.put(reason, counter(registry, lane, Outcome.Rejected.CODE, reason.code()));
        }
    }

    /** To be called when the transaction is committed that the outcome was sent in. */
    public void count(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected refused) {
            Counter counter = rejected.get(refused.reason());
            if (counter != null) {
                counter.increment();
            }
        } else if (outcome instanceof Outcome.Retracted) {
            retracted.increment();
        } else if (outcome instanceof Outcome.Held) {
            held.increment();
        } else {
            extracted.increment();
        }
    }

    private static Counter counter(MeterRegistry registry, Lane lane, String outcome, String reason) {
        return Counter.builder(ExtractMetric.OUTCOMES)
                .description("Submitted records by what became of them")
                .tag("lane", lane.code())
                .tag("outcome", outcome)
                .tag("reason", reason)
                .register(registry);
    }
}
