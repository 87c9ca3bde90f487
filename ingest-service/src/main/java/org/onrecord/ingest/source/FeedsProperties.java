package org.onrecord.ingest.source;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feeds are polled.
 *
 * @param poll whether this instance polls; true if not set. Instances that poll share the sources among them.
 * @param interval from one poll of a source to the next while all is well, from 1 second to 7 days; 15 minutes if not
 *     set
 * @param longestBackOff the longest time between two polls of a source that fails, from 1 second to 7 days; 6 hours if
 *     not set
 * @param threads how many sources are polled at the same time, from 1 to 64; 4 if not set
 * @param mostItems how many items of a feed are looked at in one poll, from 1 to 10,000; 500 if not set
 * @param sources sources that are there from the start, beside those that the API is given
 */
@ConfigurationProperties("onrecord.ingest.feeds")
record FeedsProperties(
        @DefaultValue("true") boolean poll,
        @DefaultValue("15m") Duration interval,
        @DefaultValue("6h") Duration longestBackOff,
        @DefaultValue("4") int threads,
        @DefaultValue("500") int mostItems,
        @DefaultValue List<Entry> sources) {

    /**
     * A source, as in {@link Source}.
     *
     * @param id derived from the address if not set
     */
    record Entry(
            @Nullable String id,
            URI url,
            @Nullable String publisher,
            @Nullable String lane,
            @Nullable Duration interval,
            @Nullable String text) {

        Source source() {
            return Source.of(
                    id == null ? null : new SourceId(id),
                    url,
                    publisher,
                    lane,
                    interval,
                    text == null ? null : TextFrom.of(text));
        }
    }

    /** @throws IllegalArgumentException if a setting is outside its range */
    FeedsProperties {
        within("interval", interval, Source.SHORTEST, Source.LONGEST);
        within("longest-back-off", longestBackOff, Source.SHORTEST, Source.LONGEST);
        within("threads", threads, 1, 64);
        within("most-items", mostItems, 1, 10_000);
        sources = List.copyOf(sources);
        Set<SourceId> ids = new HashSet<>();
        for (Entry entry : sources) {
            SourceId id = entry.source().id();
            if (!ids.add(id)) {
                throw new IllegalArgumentException("onrecord.ingest.feeds.sources has two by the id " + id);
            }
        }
    }

    /** How long a source waits for its next poll while all is well. */
    Duration intervalOf(Source source) {
        Duration own = source.interval();
        return own == null ? interval : own;
    }

    private static <T extends Comparable<T>> void within(String name, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "onrecord.ingest.feeds.%s must be from %s to %s, but is %s".formatted(name, least, most, value));
        }
    }
}
