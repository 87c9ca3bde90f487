package org.onrecord.store.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.onrecord.events.wire.Rejection;
import org.onrecord.store.meter.StoreMetric;
import org.onrecord.store.version.Outcome;

/** Counts what became of article versions and of refused records. */
final class OutcomeCounters {

    private final MeterRegistry meters;

    /** Registers all counters, so that each can be seen at zero. */
    OutcomeCounters(MeterRegistry meters) {
        this.meters = meters;
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.PENDING) {
                meters.counter(StoreMetric.OUTCOMES, "outcome", outcome.code(), "reason", "");
            }
        }
        for (Rejection reason : Rejection.values()) {
            meters.counter(StoreMetric.OUTCOMES, "outcome", "rejected", "reason", reason.code());
        }
    }

    void count(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> meters.counter(StoreMetric.OUTCOMES, "outcome", outcome.code(), "reason", "")
                .increment());
    }

    void rejected(Rejection reason) {
        meters.counter(StoreMetric.OUTCOMES, "outcome", "rejected", "reason", reason.code())
                .increment();
    }
}
