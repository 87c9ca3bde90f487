package org.onrecord.ingest.source;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.topic.Lane;
import org.onrecord.ingest.fetch.Fetch;

/**
 * A feed that is polled.
 *
 * @param url where it stands
 * @param publisher who publishes it, given to its articles; null where they say themselves
 * @param lane the code of the lane that its articles take
 * @param interval from one poll to the next while all is well, from 1 second to 7 days; null for the service's own
 * @param text where its items' texts are taken from
 */
record Source(
        SourceId id,
        URI url,
        @Nullable String publisher,
        String lane,
        @Nullable Duration interval,
        TextFrom text) {

    static final Duration SHORTEST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofDays(7);
    private static final int LONGEST_PUBLISHER = 2_000;

    /** @throws InvalidFieldException if a field is not as described above */
    Source {
        Fetch.check(url).ifPresent(problem -> {
            throw new InvalidFieldException("url", "cannot be fetched: " + problem, "Give the feed's http address.");
        });
        if (publisher != null && (publisher.isBlank() || publisher.length() > LONGEST_PUBLISHER)) {
            throw new InvalidFieldException("publisher", "is blank or too long", "Shorten it, or leave it out.");
        }
        if (Lane.ofCode(lane).isEmpty()) {
            throw new InvalidFieldException("lane", "is no lane", "Write live or backfill, or leave it out for live.");
        }
        if (interval != null && (interval.compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0)) {
            throw new InvalidFieldException(
                    "interval", "is out of range", "Write a duration from PT1S to P7D, or leave it out.");
        }
    }

    /** A source of which only some is said. */
    static Source of(
            @Nullable SourceId id,
            URI url,
            @Nullable String publisher,
            @Nullable String lane,
            @Nullable Duration interval,
            @Nullable TextFrom text) {
        return new Source(
                id == null ? SourceId.of(url) : id,
                url,
                publisher,
                Objects.requireNonNullElse(lane, Lane.LIVE.code()),
                interval,
                Objects.requireNonNullElse(text, TextFrom.AUTO));
    }

    Lane wantedLane() {
        return Lane.ofCode(lane).orElseThrow();
    }
}
