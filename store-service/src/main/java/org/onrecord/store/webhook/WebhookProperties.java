package org.onrecord.store.webhook;

import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of webhooks.
 *
 * @param allowedNetworks networks that are not public and to which messages may go all the same, also by plain HTTP, in
 *     CIDR notation ({@code 10.1.0.0/16}, {@code ::1/128}); default none
 * @param connectTimeout how long a connection may take to be made; 1 ms to 1 minute, default 5 s
 * @param timeout how long a whole attempt may take; 1 ms to 5 minutes, default 15 s
 */
@Validated
@ConfigurationProperties("onrecord.store.webhook")
public record WebhookProperties(
        @DefaultValue List<String> allowedNetworks,

        @DefaultValue("5s") @DurationMin(millis = 1) @DurationMax(minutes = 1)
        Duration connectTimeout,

        @DefaultValue("15s") @DurationMin(millis = 1) @DurationMax(minutes = 5)
        Duration timeout) {

    /** @throws IllegalArgumentException if a network is not written as one */
    public WebhookProperties {
        allowedNetworks = List.copyOf(allowedNetworks);
        allowedNetworks.forEach(Network::parse);
    }
}
