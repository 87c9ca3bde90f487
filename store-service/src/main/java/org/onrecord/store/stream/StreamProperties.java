package org.onrecord.store.stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the stream of changes.
 *
 * @param clients how many may follow one instance at once; 0 to 10,000, default 200
 * @param heartbeat the longest silence on a connection; 100 ms to 10 minutes, default 15 s
 * @param stall how long a client may take nothing before it is cut off; 100 ms to 10 minutes, default 30 s
 * @param pause how often to look for changes; 1 ms to 10 s, default 100 ms
 */
@Validated
@ConfigurationProperties("onrecord.store.stream")
record StreamProperties(
        @DefaultValue("200") @Min(0) @Max(10_000) int clients,

        @DefaultValue("15s") @DurationMin(millis = 100) @DurationMax(minutes = 10)
        Duration heartbeat,

        @DefaultValue("30s") @DurationMin(millis = 100) @DurationMax(minutes = 10)
        Duration stall,

        @DefaultValue("100ms") @DurationMin(millis = 1) @DurationMax(seconds = 10)
        Duration pause) {}
