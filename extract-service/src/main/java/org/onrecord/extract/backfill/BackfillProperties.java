package org.onrecord.extract.backfill;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the backfill lane gives way.
 *
 * @param pollRecords how many articles of the lane are extracted between two looks at the others, in one transaction;
 *     from 1 to 500, by default 10
 * @param liveLag how many records of the live lane may wait while the backfill lane goes on; from 0 to 100,000, by
 *     default 20
 * @param followers consumer groups of those who must not be buried under what an archive gives; a group that has never
 *     committed anything holds up nothing; by default {@code onrecord-store}, empty for none
 * @param followerLag how many records of the extracted topics may wait for each of them while the lane goes on; from 0
 *     to 10,000,000, by default 500
 * @param lookEvery how long to wait before looking again when the lane has given way; from 10 ms to 10 s, by default
 *     100 ms
 */
@ConfigurationProperties("onrecord.extract.backfill")
public record BackfillProperties(
        @DefaultValue("10") int pollRecords,
        @DefaultValue("20") int liveLag,
        @DefaultValue("onrecord-store") List<String> followers,
        @DefaultValue("500") int followerLag,
        @DefaultValue("100ms") Duration lookEvery) {

    /** @throws IllegalArgumentException if a value is out of its range */
    public BackfillProperties {
        followers = List.copyOf(followers);
        within("poll-records", pollRecords, 1, 500);
        within("live-lag", liveLag, 0, 100_000);
        within("follower-lag", followerLag, 0, 10_000_000);
        within("look-every", lookEvery, Duration.ofMillis(10), Duration.ofSeconds(10));
    }

    private static <T extends Comparable<T>> void within(String name, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "onrecord.extract.backfill.%s: from %s to %s".formatted(name, least, most));
        }
    }
}
