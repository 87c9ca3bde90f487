package org.onrecord.store.changelog;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the log of changes.
 *
 * @param keep how long a change can be read again; 1 hour to 3,650 days, default 30 days
 * @param pause how long a change may wait before it is given its place; 1 ms to 1 minute, default 100 ms
 */
@Validated
@ConfigurationProperties("onrecord.store.change-log")
public record ChangeLogProperties(
        @DefaultValue("30d") @DurationMin(hours = 1) @DurationMax(days = 3650)
        Duration keep,

        @DefaultValue("100ms") @DurationMin(millis = 1) @DurationMax(minutes = 1)
        Duration pause) {}
