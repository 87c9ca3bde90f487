package org.onrecord.ingest;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The service's own settings, {@code onrecord.ingest.*}.
 *
 * @param maxBody the longest body that is read, from 1 byte to 64 MB; 4 MB if not set
 * @param acknowledgement the longest wait for Kafka before a submission is answered with 503, from 1 second to 5
 *     minutes; 10 seconds if not set
 * @param retryAfter what the 503 tells the client to wait, in whole seconds, from 1 second to 1 hour; 5 seconds if not
 *     set
 * @param store the address at which clients reach the store's API, which the links to articles start with;
 *     {@code http://localhost:8083} if not set
 */
@ConfigurationProperties("onrecord.ingest")
public record IngestProperties(
        @DefaultValue("4MB") DataSize maxBody,
        @DefaultValue("10s") Duration acknowledgement,
        @DefaultValue("5s") Duration retryAfter,
        @DefaultValue("http://localhost:8083") URI store) {

    /** @throws IllegalArgumentException if a setting is outside its range */
    public IngestProperties {
        within("max-body", maxBody, DataSize.ofBytes(1), DataSize.ofMegabytes(64));
        within("acknowledgement", acknowledgement, Duration.ofSeconds(1), Duration.ofMinutes(5));
        within("retry-after", retryAfter, Duration.ofSeconds(1), Duration.ofHours(1));
        if (store.getHost() == null) {
            throw new IllegalArgumentException("onrecord.ingest.store must be an absolute address, but is " + store);
        }
    }

    private static <T extends Comparable<T>> void within(String name, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "onrecord.ingest.%s must be from %s to %s, but is %s".formatted(name, least, most, value));
        }
    }
}
