package org.onrecord.store.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A saved search.
 *
 * @param searchId the search
 * @param name what its owner calls it
 * @param query the parameters that say which quotes
 * @param url where changes are sent to
 * @param secret with which messages are signed; shown when the search is made, and never again
 * @param madeAt when it was saved
 * @param paused why nothing is sent at the moment; absent where it is
 * @param waiting how many messages wait in the delivery log
 * @param behind how many steps of articles the log of changes is ahead of it
 * @param replaying whether a range is being sent once more
 * @param failures attempts since the receiver has taken something, absent where it took the last
 */
record SearchView(
        String searchId,
        String name,
        @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, String> query,
        String url,
        @Nullable String secret,
        Instant madeAt,
        @Nullable Paused paused,
        long waiting,
        long behind,
        boolean replaying,
        @Nullable Failures failures) {

    /**
     * @param reason asked: somebody wanted it so. gone: the receiver answered 410. silent: it has taken nothing for too
     *     long. forgotten: the store does not know any more what comes next
     * @param since since when
     */
    record Paused(PauseReason reason, Instant since) {}

    /**
     * @param attempts how many
     * @param since when the first of them was
     * @param nextTryAt when the next one will be
     */
    record Failures(int attempts, Instant since, Instant nextTryAt) {}

    static SearchView of(SavedSearch search, long waiting, long numbered, @Nullable String secret) {
        PauseReason reason = search.pausedFor();
        Instant pausedAt = search.pausedAt();
        Instant failing = search.failingSince();
        return new SearchView(
                search.hexId(),
                search.name(),
                search.query(),
                search.url(),
                secret,
                search.madeAt(),
                reason == null || pausedAt == null ? null : new Paused(reason, pausedAt),
                waiting,
                Math.max(0, numbered - search.reached()),
                search.replayFrom() != null,
                failing == null ? null : new Failures(search.failures(), failing, search.nextTryAt()));
    }
}
