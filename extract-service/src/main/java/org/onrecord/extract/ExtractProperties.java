package org.onrecord.extract;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Topic;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the extract-service.
 *
 * @param instance what tells this instance from the others that run beside it: letters, digits, dot, hyphen and
 *     underscore; by default host name and port
 * @param concurrency how many articles are extracted at once, from 1 to the topic's {@value Topic#PARTITIONS}
 *     partitions, each on a thread of its own; by default 1
 * @param shutdownTimeout how long articles in flight have to finish when the service is told to stop; from 1 s to 10
 *     min, by default 30 s
 */
@ConfigurationProperties("onrecord.extract")
public record ExtractProperties(
        @Nullable String instance,
        @DefaultValue("1") int concurrency,
        @DefaultValue("30s") Duration shutdownTimeout) {

    /** @throws IllegalArgumentException if a value is out of its range */
    public ExtractProperties {
        instance = instance == null || instance.isBlank() ? null : instance;
        if (instance != null && !instance.matches("[\\w.-]{1,100}")) {
            throw new IllegalArgumentException(
                    "onrecord.extract.instance: 1 to 100 letters, digits, dots, hyphens and underscores");
        }
        if (concurrency < 1 || concurrency > Topic.PARTITIONS) {
            throw new IllegalArgumentException("onrecord.extract.concurrency: from 1 to " + Topic.PARTITIONS);
        }
        if (shutdownTimeout.compareTo(Duration.ofSeconds(1)) < 0
                || shutdownTimeout.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("onrecord.extract.shutdown-timeout: from 1s to 10m");
        }
    }
}
