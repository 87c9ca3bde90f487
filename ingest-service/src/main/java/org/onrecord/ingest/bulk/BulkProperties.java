package org.onrecord.ingest.bulk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of bulk requests, {@code onrecord.ingest.bulk.*}.
 *
 * @param maxSize the most that is read of one request, unpacked, from 1 MB to 1 TB; 16 GB if not set
 * @param inFlight how many articles may be on their way to Kafka at once, for each request, from 1 to 10,000; 500 if
 *     not set
 */
@ConfigurationProperties("onrecord.ingest.bulk")
public record BulkProperties(
        @DefaultValue("16GB") DataSize maxSize,
        @DefaultValue("500") int inFlight) {

    /** @throws IllegalArgumentException if a setting is outside its range */
    public BulkProperties {
        if (maxSize.compareTo(DataSize.ofMegabytes(1)) < 0 || maxSize.compareTo(DataSize.ofTerabytes(1)) > 0) {
            throw new IllegalArgumentException(
                    "onrecord.ingest.bulk.max-size must be from 1MB to 1TB, but is " + maxSize);
        }
        if (inFlight < 1 || inFlight > 10_000) {
            throw new IllegalArgumentException(
                    "onrecord.ingest.bulk.in-flight must be from 1 to 10000, but is " + inFlight);
        }
    }
}
