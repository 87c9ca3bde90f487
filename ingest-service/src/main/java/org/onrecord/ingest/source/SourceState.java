package org.onrecord.ingest.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source from its polls.
 *
 * @param url what was polled: a source that moves begins anew
 * @param since when it was polled first
 * @param nextPoll not before
 * @param lastSuccess when the feed was last read, or known not to have changed
 * @param lastFailure stays after the next success, to be seen
 * @param failures how often in a row it has failed
 * @param etag of the last time that the feed was read
 * @param lastModified of the last time that the feed was read
 * @param lastItem when an item was last new
 * @param lagSeconds how old the newest item was when it came, by the date that the feed gives it
 * @param days how many items were new or changed on each of the last days (UTC)
 * @param seen what the feed said of each item, as a digest, by a digest of the item's key
 * @param problems items that did not become articles, newest first
 */
record SourceState(
        String url,
        Instant since,
        Instant nextPoll,
        @Nullable Instant lastSuccess,
        @Nullable Failure lastFailure,
        int failures,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant lastItem,
        @Nullable Long lagSeconds,
        Map<LocalDate, Integer> days,
        Map<String, String> seen,
        List<ItemProblem> problems) {

    /** What is empty is not written, and so missing when it is read. */
    SourceState(
            String url,
            Instant since,
            Instant nextPoll,
            @Nullable Instant lastSuccess,
            @Nullable Failure lastFailure,
            int failures,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Instant lastItem,
            @Nullable Long lagSeconds,
            @Nullable Map<LocalDate, Integer> days,
            @Nullable Map<String, String> seen,
            @Nullable List<ItemProblem> problems) {
        this.url = url;
        this.since = since;
        this.nextPoll = nextPoll;
        this.lastSuccess = lastSuccess;
        this.lastFailure = lastFailure;
        this.failures = failures;
        this.etag = etag;
        this.lastModified = lastModified;
        this.lastItem = lastItem;
        this.lagSeconds = lagSeconds;
        this.days = days == null ? Map.of() : Map.copyOf(days);
        this.seen = seen == null ? Map.of() : Map.copyOf(seen);
        this.problems = problems == null ? List.of() : List.copyOf(problems);
    }

    static SourceState fresh(Source source, Instant now) {
        return new SourceState(
                source.url().toString(),
                now,
                now,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                Map.of(),
                Map.of(),
                List.of());
    }

    boolean isFailing() {
        return failures > 0;
    }

    /** Whether an item waits to be tried again. */
    boolean hasUnfinished() {
        return problems.stream().anyMatch(ItemProblem::again);
    }
}
