package org.onrecord.store.meter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How old article versions are when they can be asked for. */
public final class AgeTimers {

    private final Clock clock;
    private final Timer receipt;
    private final Timer publication;

    public AgeTimers(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        receipt = timer(registry, "receipt");
        publication = timer(registry, "publication");
    }

    /**
     * To be called when the transaction is committed that stored the version.
     *
     * @param published null where the article does not say; a time to come counts as no age
     */
    public void stored(Instant received, @Nullable Instant published) {
        Instant now = clock.instant();
        receipt.record(age(received, now));
        if (published != null) {
            publication.record(age(published, now));
        }
    }

    private static Duration age(Instant since, Instant now) {
        return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }

    private static Timer timer(MeterRegistry registry, String since) {
        return Timer.builder(StoreMetric.AGE)
                .description("From a time of the article to when it can be asked for")
                .tag("since", since)
                .serviceLevelObjectives(
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(5),
                        Duration.ofHours(1),
                        Duration.ofDays(1))
                .register(registry);
    }
}
