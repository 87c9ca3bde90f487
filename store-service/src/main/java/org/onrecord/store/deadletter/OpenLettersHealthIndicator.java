package org.onrecord.store.deadletter;

import org.onrecord.store.health.Degraded;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Degraded while there are open dead letters: the service works, but somebody has to look at them. */
final class OpenLettersHealthIndicator extends AbstractHealthIndicator {

    /** More are not counted. */
    private static final int MANY = 1_000;

    private final LetterSearch letters;

    OpenLettersHealthIndicator(LetterSearch letters) {
        super("Dead letters cannot be counted");
        this.letters = letters;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        int open = letters.open(MANY + 1);
        if (open == 0) {
            health.up();
        } else {
            health.status(Degraded.STATUS)
                    .withDetail("open", open > MANY ? "more than " + MANY : Integer.toString(open))
                    .withDetail("look", "/dead-letters?state=open");
        }
    }
}
