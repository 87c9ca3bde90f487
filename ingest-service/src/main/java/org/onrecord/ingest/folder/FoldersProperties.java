package org.onrecord.ingest.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Lane;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which folders are watched.
 *
 * @param watch the folders; none if not set
 * @param interval from one look at a folder to the next, from 100 ms to 1 hour; 2 seconds if not set
 * @param settle how long a file must not have changed before it is read, from 100 ms to 1 hour; 2 seconds if not set
 */
@ConfigurationProperties("onrecord.ingest.folders")
record FoldersProperties(
        @DefaultValue List<Watch> watch,
        @DefaultValue("2s") Duration interval,
        @DefaultValue("2s") Duration settle) {

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofHours(1);

    /**
     * A folder.
     *
     * @param path where it is; made if it is missing
     * @param lane the code of the lane that its articles take; live if not set
     * @param publisher given to its articles; they say themselves if not set
     */
    record Watch(
            Path path,
            @DefaultValue("live") String lane,
            @Nullable String publisher) {

        Watch {
            if (Lane.ofCode(lane).isEmpty()) {
                throw new IllegalArgumentException(
                        "onrecord.ingest.folders.watch: lane is live or backfill, but is " + lane);
            }
        }

        Lane wantedLane() {
            return Lane.ofCode(lane).orElseThrow();
        }
    }

    /** @throws IllegalArgumentException if a setting is outside its range */
    FoldersProperties {
        watch = List.copyOf(watch);
        within("interval", interval);
        within("settle", settle);
        Set<Path> paths = new HashSet<>();
        for (Watch one : watch) {
            if (!paths.add(one.path().toAbsolutePath().normalize())) {
                throw new IllegalArgumentException("onrecord.ingest.folders.watch names " + one.path() + " twice");
            }
        }
    }

    private static void within(String name, Duration value) {
        if (value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("onrecord.ingest.folders.%s must be from %s to %s, but is %s"
                    .formatted(name, SHORTEST, LONGEST, value));
        }
    }
}
