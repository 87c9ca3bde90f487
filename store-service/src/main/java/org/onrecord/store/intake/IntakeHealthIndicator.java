package org.onrecord.store.intake;

import org.onrecord.store.health.Degraded;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Degraded while a batch cannot be stored: what is there can be read, and what comes waits on its topic. */
final class IntakeHealthIndicator extends AbstractHealthIndicator {

    private final Troubles troubles;

    IntakeHealthIndicator(Troubles troubles) {
        super("The intake's state cannot be told");
        this.troubles = troubles;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        troubles.longest()
                .ifPresentOrElse(
                        trouble -> health.status(Degraded.STATUS)
                                .withDetail("waits", trouble.meaning())
                                .withDetail("listener", trouble.listener())
                                .withDetail("since", trouble.since().toString())
                                .withDetail("attempts", trouble.attempts()),
                        health::up);
    }
}
