package org.onrecord.store.export;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of exports.
 *
 * @param atOnce exports of one instance at once, each of which holds a database connection; 1 to 100, default 3
 * @param longest how long one may take, after which it breaks off: meanwhile the database can clean up nothing that has
 *     been replaced since it began; 1 s to 7 days, default 2 h
 * @param keepReceipts how long a receipt can be asked for; 1 minute to 3,650 days, default 30 days
 */
@Validated
@ConfigurationProperties("onrecord.store.export")
record ExportProperties(
        @DefaultValue("3") @Min(1) @Max(100) int atOnce,

        @DefaultValue("2h") @DurationMin(seconds = 1) @DurationMax(days = 7)
        Duration longest,

        @DefaultValue("30d") @DurationMin(minutes = 1) @DurationMax(days = 3650)
        Duration keepReceipts) {}
