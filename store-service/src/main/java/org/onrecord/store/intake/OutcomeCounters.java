package org.onrecord.store.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.onrecord.events.wire.Rejection;
import org.onrecord.store.version.Outcome;

/** Counts what became of article versions and of refused records. */
final class OutcomeCounters {

    /** Tags: {@code outcome} (extracted, unchanged, superseded, retracted, rejected) and, of the last, {@code reason}. */
    static final String NAME = "onrecord.store.outcomes";

    private final MeterRegistry meters;

    OutcomeCounters(MeterRegistry meters) {
        this.meters = meters;
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.PENDING) {
                meters.counter(NAME, "outcome", outcome.code(), "reason", "");
            }
        }
    }

    void count(List<Outcome> outcomes) {
        outcomes.forEach(outcome ->
                meters.counter(NAME, "outcome", outcome.code(), "reason", "").increment());
    }

    void rejected(Rejection reason) {
        meters.counter(NAME, "outcome", "rejected", "reason", reason.code()).increment();
    }
}
