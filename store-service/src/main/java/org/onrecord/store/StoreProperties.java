package org.onrecord.store;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The store's own settings.
 *
 * @param listeners threads that read events, each with its own database connection; 1 to 6, the number of partitions;
 *     default 2
 * @param firstRetry how long to wait before a batch that the database did not take is tried again; from 1 ms, default
 *     200 ms; doubles with every attempt
 * @param longestRetry the longest such wait; from 1 ms, default 5 s
 * @param outboxPause how long an event may wait in the outbox before it is noticed; from 1 ms, default 200 ms
 * @param requestConnections database connections for answers to requests, which are none of those of
 *     {@code spring.datasource.hikari.maximum-pool-size} that all else shares; 1 to 100, default 8
 */
@Validated
@ConfigurationProperties("onrecord.store")
public record StoreProperties(
        @DefaultValue("2") @Min(1) @Max(6) int listeners,
        @DefaultValue("200ms") @DurationMin(millis = 1) Duration firstRetry,
        @DefaultValue("5s") @DurationMin(millis = 1) Duration longestRetry,
        @DefaultValue("200ms") @DurationMin(millis = 1) Duration outboxPause,
        @DefaultValue("8") @Min(1) @Max(100) int requestConnections) {}
