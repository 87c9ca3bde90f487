package org.onrecord.store.subscription;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of saved searches.
 *
 * @param searches how many there may be; 0 to 100,000, default 1,000
 * @param senders messages on their way at once, of one instance; 1 to 64, default 8
 * @param backlog messages of one search that wait in the delivery log; what is beyond waits in the log of changes; 1 to
 *     100,000, default 1,000
 * @param firstRetry how long to wait after the first failure, doubled with each other one; 1 ms to 1 hour, default 1 s.
 *     The wait is between half of that and all of it, by chance
 * @param longestRetry the longest such wait; 1 ms to 1 day, default 5 minutes
 * @param giveUp when nothing was taken for so long a search is paused; 1 s to 30 days, default 1 day
 * @param keep how long what was settled stays in the delivery log; 1 minute to 3,650 days, default 30 days
 * @param pause how often to look for changes and messages; 1 ms to 1 minute, default 200 ms
 */
@Validated
@ConfigurationProperties("onrecord.store.subscription")
public record SubscriptionProperties(
        @DefaultValue("1000") @Min(0) @Max(100_000) int searches,
        @DefaultValue("8") @Min(1) @Max(64) int senders,
        @DefaultValue("1000") @Min(1) @Max(100_000) int backlog,

        @DefaultValue("1s") @DurationMin(millis = 1) @DurationMax(hours = 1)
        Duration firstRetry,

        @DefaultValue("5m") @DurationMin(millis = 1) @DurationMax(days = 1)
        Duration longestRetry,

        @DefaultValue("1d") @DurationMin(seconds = 1) @DurationMax(days = 30)
        Duration giveUp,

        @DefaultValue("30d") @DurationMin(minutes = 1) @DurationMax(days = 3650)
        Duration keep,

        @DefaultValue("200ms") @DurationMin(millis = 1) @DurationMax(minutes = 1)
        Duration pause) {}
