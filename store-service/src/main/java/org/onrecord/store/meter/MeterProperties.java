package org.onrecord.store.meter;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the gauges are read.
 *
 * @param pause how long to wait before the database is asked again; from 100 ms, default 15 s
 */
@Validated
@ConfigurationProperties("onrecord.store.gauges")
record MeterProperties(
        @DefaultValue("15s") @DurationMin(millis = 100) Duration pause) {}
